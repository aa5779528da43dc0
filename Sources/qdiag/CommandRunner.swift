import ArgumentParser
import DiagnosisModel
import Dispatch

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
    // A reader that goes away ("| head") is an error to report, not a signal to die of.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try root.parseAsRoot()
      guard let concurrent = command as? any ConcurrentCommand, concurrent.needsConcurrency else {
        // On the main thread: memory that LLVM asks for on others comes from slower arenas of malloc's.
        try command.run()
        return
      }
      Task {
        do {
          try await concurrent.runConcurrently()
          end(.success)
        } catch {
          end(error, root)
        }
      }
      dispatchMain()
    } catch {
      end(error, root)
    }
  }

  private static func end(_ error: any Error, _ root: (some ParsableCommand).Type) -> Never {
    switch error {
    case let error as InputError:
      StandardError.write("error: \(error.path): \(error.message)")
    case let error as CommandError:
      StandardError.write("error: \(error.message)")
    default:
      let code = root.exitCode(for: error)
      guard code != .success, !(error is ExitCode) else { root.exit(withError: error) }
      StandardError.write(root.fullMessage(for: error))
    }
    end(failure)
  }

  private static func end(_ code: ExitCode) -> Never {
    exit(code.rawValue)
  }
}

/// A command that does several things at a time, when there are several.
protocol ConcurrentCommand: ParsableCommand & Sendable {
  var needsConcurrency: Bool { get }
  func runConcurrently() async throws
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
