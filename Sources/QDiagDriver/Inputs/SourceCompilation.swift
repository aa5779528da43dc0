internal import CHost
internal import DiagnosisModel
internal import FoundationEssentials

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A source as `qdiag-clang` compiled it, in a process of its own that ends with this one.
struct SourceCompilation {
  /// A module, followed by a zero byte; kept until the process ends.
  let bitcode: UnsafeMutableBufferPointer<CChar>
  let words: SourceWords

  /// What the compiler may take; the limits of the analysis hold besides.
  private static let seconds = 55.0
  private static let bytes = 4_000_000_000
  /// The compiler's descriptor of a text in place of the file's.
  private static let content: Int32 = 3

  /// - Parameter text: in place of what the file says; warnings about it are nobody's.
  /// - Throws: `InputError` with clang's own diagnostics, where the source does not compile.
  init(
    _ input: NamedBytes, for wish: TargetWish, text: [UInt8]? = nil
  ) throws(InputError) {
    guard let compiler = Self.compiler else {
      throw input.error(
        "this is C or C++, and qdiag-clang, which compiles it, is not beside qdiag: run "
          + "'clang -O3 -march=native -S -emit-llvm \(input.path)', then analyze the .ll file")
    }
    let output = QDAnonymousFile()
    let errors = QDAnonymousFile()
    let content = QDAnonymousFile()
    defer { for file in [output, errors, content] { close(file) } }
    guard output >= 0, errors >= 0, content >= 0 else {
      throw input.error("no file could be made for what the compiler writes")
    }
    let arguments =
      [
        compiler, "\(Self.seconds)", "\(Self.bytes)", "\(text == nil ? -1 : Self.content)",
        input.path,
      ] + Self.arguments(wish, path: input.path)
    if let text { Self.write(text, to: content) }
    // In this order: the last may take the place of one of ours, which by then has its own.
    let files = [(output, STDOUT_FILENO), (errors, STDERR_FILENO), (content, Self.content)]
    guard let status = Self.run(arguments, files: files) else {
      throw input.error("no process could be started for the compiler")
    }
    let messages = String(decoding: Self.content(of: errors), as: UTF8.self)
    guard status == 0 else { throw input.error(Self.failure(status, messages)) }
    // Warnings are clang's, and stay as they are.
    if !messages.isEmpty, text == nil { Self.write(Array(messages.utf8), to: STDERR_FILENO) }
    let written = Self.content(of: output)
    guard let end = written.firstIndex(of: UInt8(ascii: "\n")),
      let size = Int(String(decoding: written[..<end], as: UTF8.self)),
      end + 1 + size < written.count
    else { throw input.error("the compiler wrote no module") }
    let module = written[(end + 1 + size)...]
    let found = try? JSONDecoder().decode(
      SourceWords.self, from: Data(written[(end + 1)..<(end + 1 + size)]))
    words = found ?? SourceWords()
    bitcode = .allocate(capacity: module.count + 1)
    _ = bitcode.initialize(from: module.map { CChar(bitPattern: $0) } + [0])
  }

  /// Beside this program, or where `QDIAG_CLANG` says.
  private static var compiler: String? {
    if let named = getenv("QDIAG_CLANG") { return String(cString: named) }
    guard let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
      let slash = own.lastIndex(of: "/")
    else { return nil }
    let path = String(own[...slash]) + "qdiag-clang"
    return access(path, X_OK) == 0 ? path : nil
  }

  /// The user's, else those for the CPU that was asked for; none where neither is known.
  private static func arguments(_ wish: TargetWish, path: String) -> [String] {
    var all = wish.compilerArguments
    if all.isEmpty, let cpu = wish.cpu, cpu != "host" {
      let isX86 = wish.triple.map { $0.hasPrefix("x86_64") || $0.hasPrefix("i") } ?? true
      all = ["-O3", isX86 ? "-march=\(cpu)" : "-mcpu=\(cpu)"]
      if let triple = wish.triple { all.append("--target=\(triple)") }
    }
    // A name without an ending tells clang nothing.
    let file = path.split(separator: "/").last ?? ""
    if !file.contains(".") {
      all = ["-x", "c"] + (all.isEmpty ? ["-O3", "-march=native"] : all)
    }
    return all
  }

  /// - Parameter files: which of the compiler's descriptors each of ours becomes.
  private static func run(_ arguments: [String], files: [(own: Int32, its: Int32)]) -> Int32? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (own, its) in files { posix_spawn_file_actions_adddup2(&actions, own, its) }
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process: pid_t = 0
    guard posix_spawn(&process, arguments[0], &actions, nil, &pointers, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    return status
  }

  private static func write(_ bytes: [UInt8], to file: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  private static func failure(_ status: Int32, _ words: String) -> String {
    let signal = status & 0x7F
    if signal == SIGXCPU || signal == SIGALRM || signal == SIGKILL {
      return "the compiler took longer than \(Int(seconds)) s"
    }
    if words.contains("out of memory") || words.contains("bad_alloc") {
      return "the compiler needed more memory than it may take"
    }
    if signal != 0 { return "the compiler ended by signal \(signal)" }
    let lines = words.split(separator: "\n")
    // As shells and the loader of programs say it.
    if (status >> 8) & 0xFF == 127 {
      return "qdiag's compiler does not start: \(lines.first ?? "no reason given")"
    }
    let first = lines.first { $0.contains("error:") } ?? lines.first ?? "no reason given"
    let count = lines.filter { $0.contains("error:") }.count
    return "it does not compile: \(first)\(count > 1 ? " (and \(count - 1) more)" : "")"
  }

  private static func content(of file: Int32) -> [UInt8] {
    let size = Int(max(0, lseek(file, 0, SEEK_END)))
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = pread(file, buffer.baseAddress! + count, size - count, off_t(count))
        guard read > 0 else { return }
        count += read
      }
    }
  }
}
