internal import DiagnosisModel
internal import KernelAnalysis

/// All kinds of input, in the order in which the help names them.
public enum InputRegistry {
  static let all: [any InputKind] = [
    LLVMIRInput(), BitcodeInput(), AssemblyInput(), ObjectInput(), ArchiveInput(),
    RawCodeInput(), CInput(), SourceInput(),
  ]

  public static var descriptions: [InputDescription] { all.map(\.description) }

  /// "LLVM IR (.ll), bitcode (.bc), assembly (.s, .S) or an object file (.o, …)".
  static var expectation: String {
    let phrases = descriptions.filter(\.isRead).map(\.phrase)
    return phrases.dropLast().joined(separator: ", ") + " or " + (phrases.last ?? "")
  }

  /// One line a kind, for the help of commands: what is read and how the files' names end.
  public static var help: String {
    let read = descriptions.filter(\.isRead)
    let width = read.map(\.name.count).max() ?? 0
    return read.map { kind in
      let blanks = String(repeating: " ", count: width - kind.name.count)
      return "  \(kind.name)\(blanks)  \(kind.summary) (\(kind.suffixes.joined(separator: ", ")))"
    }.joined(separator: "\n")
  }

  /// What the kind is by its magic, else by the file's name, else by its text. A text that resembles
  /// nothing is read as LLVM IR, whose errors say where they are.
  static func kind(of input: NamedBytes) -> any InputKind {
    if let found = all.first(where: { $0.hasMagic(input) }) { return found }
    if let found = all.first(where: { input.hasSuffix($0.description.suffixes) }) { return found }
    let text = TextHead(input.bytes)
    return all.first { $0.resembles(text) } ?? LLVMIRInput()
  }

  /// Whether a file's name says that a compiler has to read it, and what it includes, first.
  static func isSource(_ path: String) -> Bool {
    descriptions.contains { $0.isSource && $0.suffixes.contains(where: path.hasSuffix) }
  }

  /// - Throws: `InputError`: what is wrong, where, and what to do.
  static func read(_ input: NamedBytes, for wish: TargetWish) throws(InputError) -> ReadKernel {
    if input.bytes.isEmpty { throw input.error("the file is empty; expected \(expectation)") }
    return try kind(of: input).read(input, for: wish)
  }
}
