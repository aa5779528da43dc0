/// What users read of a kind of input.
public struct InputDescription: Sendable, Equatable {
  /// `llvm-ir`, as reports name it.
  public let name: String
  /// "LLVM IR", "an object file": stands behind "expected".
  public let title: String
  /// How the names of such files end, the usual ending first; a dot is part of it.
  public let suffixes: [String]
  /// One line for the help.
  public let summary: String
  /// Whether a report can be made of it; other kinds are recognised to say what to do instead.
  public let isRead: Bool
  /// Whether it is what people write, not what compilers do: a folder of kernels may hold it without
  /// asking for it, and other files say what it means.
  public var isSource = false
  /// Whether files with such names are kernels as a rule: a folder is searched for them.
  public var isFoundInFolders = true

  /// "LLVM IR (.ll)".
  var phrase: String { "\(title) (\(suffixes.joined(separator: ", ")))" }
}
