import CHost
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a result goes: standard output, a device or a pipe as it is written; a file as a whole, once
/// it is complete, or not at all.
final class OutputSink {
  private let name: String
  private let descriptor: Int32
  private let isOwned: Bool
  private var replacement: FileReplacement?

  /// - Parameter path: nil for standard output.
  init(_ path: String?) throws(CommandError) {
    name = path ?? "to standard output"
    guard let path else {
      descriptor = STDOUT_FILENO
      isOwned = false
      return
    }
    switch try OutputPlace(path) {
    case .stream(let stream):
      descriptor = stream
      isOwned = false
    case .device:
      descriptor = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC)
      isOwned = true
      if descriptor < 0 { throw CommandError(cannotWrite: path, errno) }
    case .file(let file, let former):
      let replacement = try FileReplacement(of: file, former: former, name: path)
      descriptor = replacement.descriptor
      isOwned = true
      self.replacement = replacement
    }
  }

  /// - Throws: `CommandError` with the system's reason, `Interrupted`.
  func write(_ data: Data) throws {
    try data.withUnsafeBytes { try write($0) }
  }

  /// What `body` writes to several places, in its place once all of it is complete.
  ///
  /// - Parameter paths: nil for standard output.
  static func writing<Result>(
    to paths: [String?], _ body: ([OutputSink]) throws -> Result
  ) throws -> Result {
    var sinks: [OutputSink] = []
    do {
      for path in paths { sinks.append(try OutputSink(path)) }
      let result = try body(sinks)
      for sink in sinks { try sink.finish() }
      return result
    } catch {
      for sink in sinks { sink.discard() }
      throw error
    }
  }

  /// Copies a part of a file.
  func copy(from file: Int32, range: Range<Int>) throws {
    try withUnsafeTemporaryAllocation(byteCount: 1 << 17, alignment: 16) { buffer in
      var offset = range.lowerBound
      while offset < range.upperBound {
        let wanted = min(buffer.count, range.upperBound - offset)
        let count = pread(file, buffer.baseAddress, wanted, off_t(offset))
        guard count > 0 else { throw CommandError(cannotWrite: name, count < 0 ? errno : EIO) }
        try write(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        offset += count
      }
    }
  }

  /// Puts what was written in its place.
  func finish() throws(CommandError) {
    if let replacement {
      do throws(SystemError) {
        try replacement.putInPlace()
      } catch {
        discard()
        throw CommandError(cannotWrite: name, error.number)
      }
      self.replacement = nil
    } else if isOwned, close(descriptor) != 0 {
      throw CommandError(cannotWrite: name, errno)
    }
  }

  /// Leaves nothing of a file that is not finished.
  func discard() {
    replacement?.discard()
    replacement = nil
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      } else if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        throw CommandError(cannotWrite: name, errno)
      }
      let signal = QDEndingSignal()
      if signal != 0, !rest.isEmpty { throw Interrupted(signal: signal) }
    }
  }
}

/// A signal asked the process to end.
struct Interrupted: Error {
  let signal: Int32
}

/// Why the system refused something.
struct SystemError: Error {
  let number: Int32
}
