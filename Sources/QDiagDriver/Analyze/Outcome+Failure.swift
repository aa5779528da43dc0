public import DiagnosisModel

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension Outcome {
  /// Why there is no report on `path`; nil where there is one.
  public func failure(on path: String) -> InputError? {
    switch end {
    case .exited(0), .exited(1):
      return nil
    case .exited(let status):
      return InputError(
        path: path, message: message(about: path) ?? "the analysis ended with status \(status)")
    case .killed(let signal):
      let guess = signal == SIGKILL ? ", probably because memory is short" : ""
      return InputError(
        path: path,
        message: message(about: path) ?? "the analysis was ended by signal \(signal)\(guess)")
    case .notStarted(let reason):
      return InputError(
        path: path,
        message: "no process could be started for it: "
          + String(cString: strerror(reason)).lowercasedFirst)
    }
  }

  /// The child's own words: what stands behind "error: <path>: " on the last such line.
  private func message(about path: String) -> String? {
    let size = lseek(output, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: Int(min(max(size, 0), 16384)))
    let read = pread(output, &bytes, bytes.count, max(0, size - off_t(bytes.count)))
    let text = String(decoding: bytes.prefix(max(0, read)), as: UTF8.self)
    guard let line = text.split(separator: "\n").last(where: { $0.hasPrefix("error: ") })
    else { return nil }
    var message = line.dropFirst("error: ".count)
    for prefix in ["\(path.onOneLine): ", "<stdin>: "] where message.hasPrefix(prefix) {
      message = message.dropFirst(prefix.count)
      break
    }
    return String(message)
  }
}
