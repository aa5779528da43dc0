import ArgumentParser
import DiagnosisModel
import QDiagDriver

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a first word that is no command was meant as.
struct CommandSuggestion {
  /// "'kernel.ll' is no command: write 'qdiag analyze kernel.ll'".
  let text: String

  /// Nil where the line begins with a command or an option.
  init?(_ arguments: [String], for root: (some ParsableCommand).Type) {
    let commands = root.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let word = arguments.first, !word.hasPrefix("-") || word == "-",
      !(commands + ["help"]).contains(word)
    else { return nil }
    if Self.isInput(word) {
      text = "'\(word)' is no command: write 'qdiag analyze \(word)'".onOneLine
    } else {
      let list = commands.joined(separator: ", ")
      text = "there is no command '\(word)'; there are: \(list)".onOneLine
    }
  }

  private static func isInput(_ word: String) -> Bool {
    let suffixes = InputRegistry.descriptions.flatMap(\.suffixes)
    return word == "-" || suffixes.contains(where: word.hasSuffix) || access(word, F_OK) == 0
  }
}
