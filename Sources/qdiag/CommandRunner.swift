import ArgumentParser
import CHost
import DiagnosisModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs the command line and ends the process with qdiag's exit statuses.
enum CommandRunner {
  /// 2: the work could not be done, whether the command line or the input was at fault.
  static let failure = ExitCode(2)

  static func run(_ root: (some ParsableCommand).Type) {
    // A reader that goes away ("| head") and a file that may not grow ("ulimit -f") are errors to
    // report, not signals to die of.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    do {
      if let status = try PlainAnalysis(arguments ?? [])?.run() { leave(status) }
      var command = try parse(ownArguments, root)
      // On the main thread: memory that LLVM asks for on others comes from slower arenas of malloc's.
      try command.run()
      leave(0)
    } catch {
      end(error, root)
    }
  }

  /// Without LLVM's destructors, which free what the system takes back anyway.
  private static func leave(_ status: Int32) -> Never {
    fflush(nil)
    _exit(status)
  }

  /// A subcommand that its arguments fit is parsed by itself: through the root, what every command is made of
  /// is looked at several times over. Help and errors are the root's, which knows the whole command line.
  private static func parse(
    _ arguments: [String]?, _ root: (some ParsableCommand).Type
  ) throws -> any ParsableCommand {
    if let name = arguments?.first, let own = arguments?.dropFirst(),
      let type = root.configuration.subcommands.first(where: { $0._commandName == name }),
      let command = try? type.parseAsRoot(Array(own)), Swift.type(of: command) == type
    {
      return command
    }
    return try root.parseAsRoot(arguments)
  }

  /// What `analyze FILE -- …` hands to the compiler of a source. The parser takes one list of values
  /// alone, which are the files.
  static var compilerArguments: [String] {
    guard let all = arguments, let mark = terminator(in: all) else { return [] }
    return Array(all[(mark + 1)...])
  }

  private static var ownArguments: [String]? {
    guard let all = arguments, let mark = terminator(in: all) else { return arguments }
    return Array(all[..<mark])
  }

  /// Without a file before it, `--` says that the files follow.
  private static func terminator(in arguments: [String]) -> Int? {
    guard arguments.first == "analyze", let mark = arguments.firstIndex(of: "--"), mark > 1 else {
      return nil
    }
    return mark
  }

  /// What stands behind the tool's name; nil where only Swift can tell.
  private static var arguments: [String]? {
    guard QDArgumentCount() > 0 else { return nil }
    return (1..<QDArgumentCount()).compactMap { QDArgument($0).map { String(cString: $0) } }
  }

  /// The parser's words, which begin as all other errors do.
  private static func message(of error: any Error, _ root: (some ParsableCommand).Type) -> String {
    let text = root.fullMessage(for: error)
    return text.hasPrefix("Error: ") ? "error: " + text.dropFirst("Error: ".count) : text
  }

  /// Says what went wrong, and ends the process.
  static func end(_ error: any Error, _ root: (some ParsableCommand).Type) -> Never {
    switch error {
    case let error as InputError:
      StandardError.write(error)
    case let error as CommandError:
      StandardError.write("error: \(error.message.onOneLine)")
    default:
      let code = root.exitCode(for: error)
      guard code != .success, !(error is ExitCode) else { root.exit(withError: error) }
      if let suggestion = CommandSuggestion(arguments ?? [], for: root) {
        StandardError.write("error: \(suggestion.text)")
      } else {
        StandardError.write(message(of: error, root))
      }
    }
    exit(failure.rawValue)
  }
}

/// Why a command could not do its work, where no input is to blame.
struct CommandError: Error {
  let message: String
}

/// The stream for everything that is not the report.
enum StandardError {
  static func write(_ text: String) {
    writeRaw(text + "\n")
  }

  static func write(_ error: InputError) {
    write("error: \(error.path): \(error.message)".onOneLine)
  }

  static func writeRaw(_ text: String, to descriptor: Int32 = STDERR_FILENO) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
