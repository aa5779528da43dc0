import ArgumentParser
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

  static func run(_ root: (some AsyncParsableCommand).Type) async {
    // A reader that goes away ("| head") is an error to report, not a signal to die of.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try root.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as InputError {
      StandardError.write("error: \(error.path): \(error.message)")
      end(failure)
    } catch let error as CommandError {
      StandardError.write("error: \(error.message)")
      end(failure)
    } catch {
      let code = root.exitCode(for: error)
      guard code != .success, !(error is ExitCode) else { root.exit(withError: error) }
      StandardError.write(root.fullMessage(for: error))
      end(failure)
    }
  }

  private static func end(_ code: ExitCode) -> Never {
    exit(code.rawValue)
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

  static func writeRaw(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
