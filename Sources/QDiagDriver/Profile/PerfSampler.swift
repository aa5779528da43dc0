internal import CHost
internal import DiagnosisModel
internal import Profiling

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Samples of programs by Linux' `perf`.
struct PerfSampler {
  let limits: AnalysisLimits

  struct Result {
    var samples = Samples()
    var snapshot = JITSnapshot()
    /// Samples a second; 0 where unknown.
    var frequency = 0
    var diagnostics: [Diagnostic] = []
  }

  /// How often code in memory is copied, in seconds.
  private static let period = 0.25

  // MARK: Running

  /// Runs a program and samples it. What it prints goes to standard error.
  func run(_ command: [String], frequency: Int) throws(InputError) -> Result {
    let subject = command.joined(separator: " ").onOneLine
    guard let name = command.first, Self.isProgram(name) else {
      throw InputError(path: subject, message: "there is no such program")
    }
    let folder = try SampleFolder()
    defer { folder.remove() }
    let data = folder.path + "/perf.data"
    var result = Result()
    result.frequency = frequency
    QDSignalsBegin()
    defer { QDSignalsEnd() }
    let process = try spawn(
      ["perf", "record", "-q", "-e", "cpu-clock", "-F", "\(frequency)", "-o", data, "--"] + command,
      output: STDERR_FILENO, memory: 0, subject: subject)
    var status: Int32 = 0
    while QDReap(process, &status) == 0 {
      result.snapshot.update(below: process)
      QDWaitForSignal(Self.period)
      // perf hears of Ctrl-C itself, and writes what it has.
    }
    guard access(data, R_OK) == 0 else {
      throw InputError(path: subject, message: Self.refusal(status))
    }
    if status != 0 {
      let words = status < 0 ? "was ended by signal \(-status)" : "ended with status \(status)"
      result.diagnostics.append(
        Diagnostic(severity: .warning, message: "the program \(words)"))
    }
    try addSamples(of: data, subject: subject, to: &result)
    return result
  }

  private static func isProgram(_ name: String) -> Bool {
    if name.contains("/") { return access(name, X_OK) == 0 }
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }

  /// Why nothing was recorded, with what helps.
  private static func refusal(_ status: Int32) -> String {
    let level = TextFile.contents("/proc/sys/kernel/perf_event_paranoid", most: 16)
      .flatMap { Int($0.prefix { $0 == "-" || $0.isNumber }) }
    let head = "perf record ended with status \(status) and recorded nothing"
    guard let level, level > 2 else { return head }
    return head + ": kernel.perf_event_paranoid is \(level); "
      + "'sudo sysctl kernel.perf_event_paranoid=2' lets users sample their own programs"
  }

  // MARK: Reading

  /// Adds those of a `perf.data`.
  func addSamples(
    of data: String, subject: String, to result: inout Result
  ) throws(InputError) {
    let output = QDAnonymousFile()
    let errors = QDAnonymousFile()
    guard output >= 0, errors >= 0 else {
      throw InputError(path: subject, message: String(cString: strerror(errno)).lowercasedFirst)
    }
    defer {
      close(output)
      close(errors)
    }
    let process = try spawn(
      [
        "perf", "script", "-i", data, "--force", "--no-demangle", "--show-mmap-events",
        "--show-task-events", "-F", "comm,pid,tid,time,event,ip,sym,symoff,dso", "--max-stack", "1",
      ], output: output, error: errors, memory: limits.memory.bytes, subject: subject)
    let status = try finish(process, named: "perf script", subject: subject)
    lseek(output, 0, SEEK_SET)
    result.samples = Self.samples(in: output)
    if result.samples.total == 0, status != 0 {
      let line = TextFile.contents(errors, most: 4096)?.split(separator: "\n").last
      throw InputError(
        path: subject, message: "perf script: \(line.map(String.init) ?? "status \(status)")")
    }
  }

  /// Those in text of `perf script`.
  static func samples(in file: Int32) -> Samples {
    var reader = PerfScript()
    TextFile.forEachLine(of: file) { reader.read(line: $0) }
    return reader.samples
  }

  // MARK: Processes

  /// Waits until a process ends, or ends it.
  ///
  /// - Parameter isTooMuch: asked ten times a second, whether it has made more than is wanted.
  func finish(
    _ process: Int32, named name: String, subject: String, isTooMuch: () -> Bool = { false }
  ) throws(InputError) -> Int32 {
    let start = Self.now
    var status: Int32 = 0
    while QDReap(process, &status) == 0 {
      QDWaitForSignal(0.1)
      let reason: String? =
        QDEndingSignal() != 0
        ? "interrupted"
        : Self.now - start > limits.seconds
          ? "\(name) took longer than \(limits.seconds) s: --timeout"
          : isTooMuch() ? "\(name) makes more than \(Self.mostText >> 20) MiB of it" : nil
      guard let reason else { continue }
      QDKill(process)
      throw InputError(path: subject, message: reason)
    }
    return status
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  func spawn(
    _ arguments: [String], output: Int32, error: Int32 = STDERR_FILENO, memory: UInt64,
    subject: String
  ) throws(InputError) -> Int32 {
    let copies = arguments.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    let pointers = copies.map { UnsafePointer($0) } + [nil]
    let process = pointers.withUnsafeBufferPointer {
      QDSpawn($0.baseAddress!, output, error, memory)
    }
    guard process < 0 else { return process }
    let name = arguments.first ?? ""
    let reason =
      errno != ENOENT
      ? "\(name) cannot be started: " + String(cString: strerror(errno)).lowercasedFirst
      : name == "perf"
        ? "perf is not installed: it is in the package linux-perf (Debian) or linux-tools (Ubuntu)"
        : "\(name) is not installed"
    throw InputError(path: subject, message: reason)
  }
}
