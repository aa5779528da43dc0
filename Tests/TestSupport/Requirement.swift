public import Testing
import Foundation
import Synchronization

/// What a group of tests needs besides the package. Where it is missing the group is skipped, and the
/// test run names it at its end.
public struct Requirement: Sendable {
  public let isMet: Bool
  /// Why the group is skipped.
  public let reason: String

  public init(_ isMet: Bool, orElse reason: String) {
    self.isMet = isMet
    self.reason = reason
  }

  /// Real kernels of other producers.
  public static let corpus = Requirement(
    Places.hasCorpus, orElse: "the corpus of real kernels is not beside the checkout")

  /// Inputs made to do harm.
  public static let hostileInputs = Requirement(
    Places.hostileInputs != nil, orElse: "the hostile inputs are not beside the checkout")

  /// One of LLVM's own tools.
  public static func llvm(_ tool: String) -> Requirement {
    Requirement(
      CommandLineTool.llvm(tool) != nil, orElse: "LLVM's \(tool) is not installed")
  }

  /// Instructions of x86.
  public static let x86 = Requirement(
    isX86, orElse: "this machine does not execute x86 instructions")

  private static var isX86: Bool {
    #if arch(x86_64)
      true
    #else
      false
    #endif
  }

  /// Whether it is met; says at the end of the process that the group was skipped, where it is not.
  public func check(_ group: String) -> Bool {
    if !isMet { SkippedGroups.add("\(group): \(reason)") }
    return isMet
  }
}

extension Trait where Self == ConditionTrait {
  /// Runs a suite or a test only where the requirement is met.
  public static func needs(
    _ requirement: Requirement, file: String = #fileID
  ) -> ConditionTrait {
    let group = String(file.split(separator: "/").last?.dropLast(".swift".count) ?? "")
    return .enabled(if: requirement.check(group), Comment(rawValue: requirement.reason))
  }
}

/// The groups that a test run leaves out.
private enum SkippedGroups {
  private static let groups = Mutex<Set<String>>([])

  static func add(_ group: String) {
    let isFirst = groups.withLock { groups in
      defer { groups.insert(group) }
      return groups.isEmpty
    }
    guard isFirst else { return }
    atexit {
      let lines = SkippedGroups.groups.withLock { $0.sorted() }.map { "  \($0)" }
      let text = "Skipped, for want of what they need:\n\(lines.joined(separator: "\n"))\n"
      FileHandle.standardOutput.write(Data(text.utf8))
    }
  }
}
