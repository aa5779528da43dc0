import DiagnosisModel
import DiagnosisRules
import Foundation
import TestSupport
import Testing

@testable import QDiagDriver

/// Policies as people write them, and as they mistype them.
@Suite struct PolicyFileTests {
  @Test func aWholePolicyIsRead() throws {
    let policy = try read(
      """
      version: 1
      target: {cpu: cascadelake}
      tolerance: 0.1
      kernels:
        - name: dots
          files: ['*.ll']
          functions: gemm_*
          loops: all
          deny: [widening-fallback]
          require: [vpdpbusd, dot-product, 'vpdp*']
          max: {casts-per-mac: 0.1}
          min: {peak-share: 0.5}
          severity: warning
          except:
            - functions: [gemm_s16]
              of: vpdpbusd
              reason: no instruction for it
              until: 2027-06-30
        - deny: all
          target: {cpu: haswell, features: +avx2}
      """)
    #expect(policy.tolerance == 0.1)
    let first = policy.entries[0]
    #expect(first.name == "dots" && first.line == 5 && first.loops == .all)
    #expect(first.target == PolicyTarget(cpu: "cascadelake"))
    #expect(first.max == [.init(.castsPerMAC, 0.1)])
    #expect(first.exceptions.map(\.until) == ["2027-06-30"])
    #expect(first.severity == .warning)
    #expect(policy.entries[1].name == "entry 2")
    #expect(policy.entries[1].deniesAll && policy.entries[1].deny.isEmpty)
    #expect(policy.entries[1].target == PolicyTarget(cpu: "haswell", features: "+avx2"))
  }

  @Test(arguments: [
    ("", "the policy is empty"),
    (
      "kernels:\n - denny: [all]",
      "2:4: an entry of kernels has no key 'denny'; did you mean 'deny'?"
    ),
    (
      "kernels:\n - deny: [widening]",
      "2:11: deny: there is no 'widening'; did you mean 'widening-fallback'?"
    ),
    (
      "kernels:\n - deny: [int8-already-good]", "there is no 'int8-already-good'"
    ),
    ("kernels:\n - require: [sdoot]", "no class 'sdoot'; did you mean 'sdot'?"),
    (
      "kernels:\n - max: {casts-per-macs: 1}",
      "has no key 'casts-per-macs'; did you mean 'casts-per-mac'?"
    ),
    ("kernels:\n - max: {casts-per-mac: few}", "2:25: casts-per-mac: expected a number"),
    ("kernels:\n - max: {gathers: -1}", "no loop has less than 0"),
    ("kernels:\n - name: x", "'x' demands nothing"), ("kernels: []", "the policy demands nothing"),
    ("version: 2\nkernels: []", "1:10: version: this version of qdiag reads policies of version 1"),
    ("kernels:\n - deny: all\n   except: {until: 2027-01-01}", "an exception needs a reason"),
    ("kernels:\n - deny: all\n   except: {reason: x}", "needs the day on which it ends"),
    ("kernels:\n - deny: all\n   except: {reason: x, until: soon}", "until: expected a day"),
    (
      "kernels:\n - deny: all\n   except: {reason: x, until: 2027-01-01, of: vpmulld}",
      "does not demand 'vpmulld'"
    ),
    ("kernels:\n - deny: all\n   deny: all", "stands there twice"),
    ("kernels: [", "1:10: Could not find closing ]"), ("a: *b", "1:4: there is no anchor 'b'"),
    ("kernels: [7]", "expected keys"),
    ("kernels:\n - deny: all\n   severity: fatal", "there is no 'fatal'"),
    ("kernels:\n - {name: x, deny: all}\n - {name: x, deny: all}", "two entries are called 'x'"),
  ])
  func mistakesSayWhereTheyAre(text: String, message: String) {
    let error = #expect(throws: InputError.self) { try read(text) }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    #expect(error?.message.contains("\n") == false)
  }

  /// Small texts that stand for large trees, or deep ones.
  @Test(.timeLimit(.minutes(1)))
  func hostileTextsAreErrors() {
    let tenfold = (1...9).map { level in
      "l\(level): &l\(level) ["
        + Array(repeating: "*l\(level - 1)", count: 10).joined(separator: ",")
        + "]"
    }.joined(separator: "\n")
    let texts = [
      "l0: &l0 [deny]\n\(tenfold)\nkernels: *l9", String(repeating: "[", count: 100_000),
      String(repeating: "- ", count: 50_000), "kernels: &a [*a]", "\u{0}", "%YAML 9.9\n---\nx",
    ]
    for text in texts { #expect(throws: InputError.self) { try read(text) } }
  }

  @Test func pathsAreRelativeToThePolicy() throws {
    let folder = try TemporaryFolder()
    let file = folder.file("qdiag.yml")
    try Data("kernels: [{deny: all}]".utf8).write(to: file)
    let policy = try PolicyFile(path: file.path)
    #expect(policy.relative(folder.file("a/../b/k.ll").path) == "b/k.ll")
    #expect(policy.relative("/nowhere/k.ll").hasPrefix("../"))
  }

  private func read(_ text: String) throws -> Policy {
    try PolicyReader(path: "qdiag.yml").read(text)
  }
}
