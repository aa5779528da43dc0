import DiagnosisModel
import Foundation
import QDiagDriver
import TestSupport
import Testing

/// The instruction mix against an independent count: the loops as `opt -passes='print<loops>'`
/// prints them, the opcodes as they stand in the text.
@Suite(.needs(.llvm("opt")))
struct OpcodeCounterTests {
  @Test(arguments: Places.kernels + Places.irFixtures())
  func countsEqualThoseOfTheText(file: URL) async throws {
    let opt = try #require(CommandLineTool.llvm("opt"))
    let printed = try await CommandLineTool.run(
      opt, ["-S", "-passes=print<loops>", file.path, "-o", "-"])
    let independent = TextCounter(assembly: printed.output, loops: printed.error).counts
    let report = try FileAnalysis.report(on: file.path, options: AnalysisOptions())
    var own: [String: [String: Int]] = [:]
    for loop in report.loops where loop.region == .loop {
      for row in loop.ir?.instructionMix ?? [] {
        own[loop.id, default: [:]][row.operation, default: 0] += row.count
      }
    }
    #expect(Set(own.keys) == Set(independent.keys), "the same innermost loops")
    for (loop, counts) in independent {
      #expect(own[loop] == counts, "\(loop)")
    }
  }
}

/// Counts opcodes in printed IR, loop by loop, knowing nothing of LLVM but its spelling.
struct TextCounter {
  /// Per loop ("function:header") the occurrences of each opcode or intrinsic.
  private(set) var counts: [String: [String: Int]] = [:]

  init(assembly: String, loops: String) {
    let blocks = Self.opcodesByBlock(assembly)
    for (function, header, members) in Self.innermostLoops(loops) {
      var sum: [String: Int] = [:]
      for member in members {
        sum.merge(blocks["\(function):\(member)"] ?? [:], uniquingKeysWith: +)
      }
      counts["\(function):\(header)"] = sum
    }
  }

  /// "Loop at depth 2 containing: %a<header><exiting>,%b<latch>", nested ones indented below.
  private static func innermostLoops(_ text: String) -> [(String, String, [String])] {
    var function = ""
    var loops: [(function: String, depth: Int, blocks: [String])] = []
    for line in text.split(separator: "\n") {
      if let mark = line.range(of: "Loop info for function '") {
        function = String(line[mark.upperBound...].dropLast(2))
      } else if let mark = line.range(of: "Loop at depth "),
        let list = line.range(of: " containing: ")
      {
        let depth = Int(line[mark.upperBound..<list.lowerBound].prefix { $0.isNumber }) ?? 0
        let blocks = line[list.upperBound...].split(separator: ",%").map { block in
          let name = block.first == "%" ? block.dropFirst() : block
          return String(name.prefix { $0 != "<" }).trimmingQuotes
        }
        loops.append((function, depth, blocks))
      }
    }
    return loops.enumerated().compactMap { index, loop in
      let next = index + 1 < loops.count ? loops[index + 1] : nil
      if let next, next.function == loop.function, next.depth > loop.depth { return nil }
      return (loop.function, loop.blocks[0], loop.blocks)
    }
  }

  private static func opcodesByBlock(_ text: String) -> [String: [String: Int]] {
    var result: [String: [String: Int]] = [:]
    var function = ""
    var block = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("define ") {
        let name = line.drop { $0 != "@" }.dropFirst()
        function =
          name.first == "\""
          ? String(name.dropFirst().prefix { $0 != "\"" }) : String(name.prefix { $0 != "(" })
        block = "entry"
      } else if line.first == "}" {
        function = ""
      } else if !function.isEmpty, line.first != " ", let colon = line.firstIndex(of: ":") {
        let quoted = line.first == "\"" ? line.range(of: "\":")?.lowerBound : nil
        block = String(line[..<(quoted ?? colon)]).trimmingQuotes
      } else if !function.isEmpty, line.hasPrefix("  "), let opcode = opcode(of: line.dropFirst(2))
      {
        result["\(function):\(block)", default: [:]][opcode, default: 0] += 1
      }
    }
    return result
  }

  private static func opcode(of line: Substring) -> String? {
    // Debug records, continuation lines of a switch, landing-pad clauses.
    if line.first == "#" || line.first == " " || line.first == "]" { return nil }
    var words = line.split(separator: " ", maxSplits: 4)[...]
    if line.first == "%" { words = line.drop { $0 != "=" }.dropFirst(2).split(separator: " ")[...] }
    if ["tail", "musttail", "notail"].contains(words.first) { words = words.dropFirst() }
    guard let first = words.first else { return nil }
    guard first == "call" || first == "invoke", let at = line.range(of: "@llvm.") else {
      return String(first)
    }
    let name = line[at.lowerBound...].dropFirst().prefix { $0 != "(" }
    return countedIntrinsic(String(name))
  }

  /// The name without type suffixes; nil for what the report does not count.
  private static func countedIntrinsic(_ name: String) -> String? {
    let silent = [
      "llvm.dbg.", "llvm.lifetime.", "llvm.assume", "llvm.experimental.noalias", "llvm.invariant",
    ]
    if silent.contains(where: name.hasPrefix) { return nil }
    var parts = name.split(separator: ".")
    while let last = parts.last, isTypeSuffix(last) { parts.removeLast() }
    return parts.joined(separator: ".")
  }

  /// `v16i32`, `nxv4f32`, `i64`, `p0`, `bf16`.
  private static func isTypeSuffix(_ part: Substring) -> Bool {
    var rest = part
    if rest.hasPrefix("nx") { rest = rest.dropFirst(2) }
    if rest.first == "v" { rest = rest.dropFirst().drop { $0.isNumber } }
    for letter in ["bf", "i", "f", "p"] where rest.hasPrefix(letter) {
      let digits = rest.dropFirst(letter.count)
      return !digits.isEmpty && digits.allSatisfy { $0.isNumber }
    }
    return false
  }
}

extension String {
  fileprivate var trimmingQuotes: String {
    hasPrefix("\"") ? String(dropFirst().prefix { $0 != "\"" }) : self
  }
}
