internal import CHost
internal import DiagnosisModel
internal import Profiling

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Files of samples that somebody took before.
extension PerfSampler {
  /// Reads `perf.data`, the text of `perf script`, or a profile as samply writes it.
  func read(_ path: String) throws(InputError) -> Result {
    var result = Result()
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw InputError(path: path, message: "a regular file is expected")
    }
    guard let head = TextFile.bytes(path, most: 8) else {
      throw InputError(path: path, message: String(cString: strerror(errno)).lowercasedFirst)
    }
    if head.starts(with: Array("PERFILE2".utf8)) || head.starts(with: Array("2ELIFREP".utf8)) {
      QDSignalsBegin()
      defer { QDSignalsEnd() }
      try addSamples(of: path, subject: path, to: &result)
      return result
    }
    if FirefoxProfile.resembles(head) {
      return try firefox(path, TextFile.bytes(path, most: Self.mostText) ?? [])
    }
    if head.starts(with: [0x1f, 0x8b]) {
      return try compressed(path)
    }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw InputError(path: path, message: String(cString: strerror(errno)).lowercasedFirst)
    }
    defer { close(file) }
    result.samples = Self.samples(in: file)
    if result.samples.total == 0 {
      throw InputError(
        path: path,
        message: "neither perf.data nor text of 'perf script' with samples: no line of it is one")
    }
    return result
  }

  /// Bytes of JSON that are read: more than a sampler writes in an hour.
  static let mostText = 256 << 20

  /// A file that gzip made, as samply writes it unless told otherwise.
  private func compressed(_ path: String) throws(InputError) -> Result {
    let output = QDAnonymousFile()
    let errors = QDAnonymousFile()
    defer {
      close(output)
      close(errors)
    }
    guard output >= 0, errors >= 0 else {
      throw InputError(path: path, message: String(cString: strerror(errno)).lowercasedFirst)
    }
    QDSignalsBegin()
    defer { QDSignalsEnd() }
    let process = try spawn(
      ["gzip", "--decompress", "--stdout", "--", path], output: output, error: errors,
      memory: limits.memory.bytes, subject: path)
    let status = try finish(process, named: "gzip", subject: path) {
      lseek(output, 0, SEEK_END) > Self.mostText
    }
    guard status == 0 else {
      throw InputError(path: path, message: "it is damaged: gzip cannot decompress it")
    }
    lseek(output, 0, SEEK_SET)
    let text = TextFile.bytes(output, most: Self.mostText) ?? []
    if FirefoxProfile.resembles(text.prefix(64)) { return try firefox(path, text) }
    lseek(output, 0, SEEK_SET)
    var result = Result()
    result.samples = Self.samples(in: output)
    if result.samples.total > 0 { return result }
    throw InputError(
      path: path,
      message: "gzip's, of neither a Firefox profile nor text of 'perf script': gunzip it first")
  }

  private func firefox(_ path: String, _ text: [UInt8]) throws(InputError) -> Result {
    guard let profile = FirefoxProfile.samples(text) else {
      throw InputError(
        path: path, message: "JSON, but no profile of the Firefox profiler's, which samply writes")
    }
    guard profile.samples.total > 0 else {
      throw InputError(path: path, message: "a profile of the Firefox profiler's without samples")
    }
    var result = Result()
    result.samples = profile.samples
    result.frequency = Int(profile.frequency?.rounded() ?? 0)
    return result
  }
}
