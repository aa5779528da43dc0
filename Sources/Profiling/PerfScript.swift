/// Reads what `perf script` prints: samples with their mappings.
///
///     dot 22977/22977 16171.0478: cpu-clock:   5603631bf1c2 dot+0x82 (/tmp/dot)
///
/// Mappings (`--show-mmap-events`) turn addresses into places in files; without them symbols do.
public struct PerfScript {
  public private(set) var samples = Samples()
  private var spaces: [Int: AddressSpace] = [:]
  private var first: Double?
  /// The sample whose address stands on the next line, as call chains do.
  private var pending: Head?
  private var isInChain = false

  /// What stands before an address.
  private struct Head {
    let process: Int
    let thread: Int
    let time: Double
    let event: Substring
  }

  /// The most processes whose mappings are kept: a text may name any number.
  private static let mostProcesses = 4096

  public init() {}

  public mutating func read(line: Substring) {
    if line.allSatisfy({ $0 == " " || $0 == "\t" }) {
      pending = nil
      isInChain = false
      return
    }
    if isInChain { return }
    if let pending {
      // The innermost frame is the first line of the chain.
      let words = line.drop { $0 == " " || $0 == "\t" }.split(separator: " ", maxSplits: 1)
      if let word = words.first, let address = UInt64(word, radix: 16) {
        add(pending, address, words.count > 1 ? words[1] : "")
        isInChain = true
      } else {
        samples.unreadable += 1
      }
      self.pending = nil
      return
    }
    guard let (head, rest) = Self.head(line) else {
      if !line.hasPrefix("#") { samples.unreadable += 1 }
      return
    }
    if rest.hasPrefix("PERF_RECORD_") {
      record(rest, head)
      return
    }
    let words = rest.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let word = words.first else {
      pending = head
      return
    }
    guard let address = UInt64(word, radix: 16) else {
      samples.unreadable += 1
      return
    }
    add(head, address, words.count > 1 ? words[1] : "")
  }

  // MARK: Samples

  private mutating func add(_ head: Head, _ address: UInt64, _ rest: Substring) {
    first = first ?? head.time
    if let first, head.time > first { samples.seconds = max(samples.seconds, head.time - first) }
    samples.processes.insert(head.process)
    samples.threads.insert(head.thread)
    if samples.event == nil, !head.event.isEmpty { samples.event = String(head.event) }
    let (symbol, offset, object) = Self.place(rest)
    let place = self.place(head.process, address, symbol, offset, object)
    samples.counts[place, default: 0] += 1
    if let symbol, samples.names[place] == nil { samples.names[place] = symbol }
  }

  private func place(
    _ process: Int, _ address: UInt64, _ symbol: String?, _ offset: UInt64?, _ object: String?
  ) -> SamplePlace {
    if address >= 0xffff_0000_0000_0000 || object?.hasPrefix("[kernel") == true
      || object?.hasPrefix("[guest.kernel") == true
    {
      return .kernel
    }
    if let found = spaces[process]?.mapping(of: address) {
      return Self.isFile(found.path)
        ? .file(path: found.path, offset: address - found.start &+ found.fileOffset)
        : .memory(process: process, address: address, name: symbol)
    }
    guard let object else { return .unknown }
    if Self.isFile(object), let symbol, let offset {
      return .symbol(path: object, name: symbol, offset: offset)
    }
    return Self.isFile(object) || object == "[unknown]"
      ? .unknown : .memory(process: process, address: address, name: symbol)
  }

  /// Whether a mapping is one of a file that may still be there.
  private static func isFile(_ path: String) -> Bool {
    path.hasPrefix("/") && !path.hasPrefix("//anon") && !path.hasPrefix("/memfd:")
      && !path.hasPrefix("/dev/zero") && !path.hasPrefix("/SYSV")
      && !(path.hasPrefix("/tmp/perf-") && path.hasSuffix(".map"))
  }

  /// `dot+0x82 (/tmp/dot)`; each part may be missing or `[unknown]`.
  private static func place(
    _ text: Substring
  ) -> (symbol: String?, offset: UInt64?, object: String?) {
    var name = text
    var object: String?
    if text.last == ")", let open = text.range(of: " (", backwards: true) ?? text.range(of: "(") {
      object = String(text[open.upperBound...].dropLast())
      name = text[..<open.lowerBound]
    }
    while name.last == " " { name.removeLast() }
    guard !name.isEmpty, name != "[unknown]" else { return (nil, nil, object) }
    guard let plus = name.lastIndex(of: "+"), name[plus...].hasPrefix("+0x"),
      let offset = UInt64(name[plus...].dropFirst(3), radix: 16)
    else { return (String(name), nil, object) }
    return (String(name[..<plus]), offset, object)
  }

  // MARK: Records

  private mutating func record(_ text: Substring, _ head: Head) {
    if text.hasPrefix("PERF_RECORD_MMAP") {
      map(text)
    } else if let fork = text.after("PERF_RECORD_FORK("), let close = fork.firstIndex(of: ")") {
      let child = fork[..<close].split(separator: ":").first.flatMap { Int($0) }
      let rest = fork[close...].drop { $0 == ")" || $0 == ":" || $0 == "(" }
      let parent = rest.prefix { $0.isNumber }
      guard let child, let parent = Int(parent), child != parent, let space = spaces[parent]
      else { return }
      if spaces.count < Self.mostProcesses { spaces[child] = space }
    } else if text.hasPrefix("PERF_RECORD_COMM exec") {
      spaces[head.process] = nil
    }
  }

  /// `PERF_RECORD_MMAP2 22/22: [0x55(0x1000) @ 0x1000 fe:00 12 3]: r-xp /tmp/t`.
  private mutating func map(_ text: Substring) {
    guard let open = text.firstIndex(of: "["), let close = text[open...].firstIndex(of: "]"),
      let process = text[..<open].split(separator: " ").dropFirst().first
        .flatMap({ Int($0.prefix { $0.isNumber || $0 == "-" }) })
    else { return }
    let inside = text[text.index(after: open)..<close]
    let words = inside.split(separator: " ")
    guard let range = words.first, let parenthesis = range.firstIndex(of: "("),
      let start = Self.hexadecimal(range[..<parenthesis]),
      let size = Self.hexadecimal(range[parenthesis...].dropFirst().dropLast()),
      let at = words.firstIndex(of: "@"), at + 1 < words.count,
      let offset = UInt64(words[at + 1]) ?? Self.hexadecimal(words[at + 1])
    else { return }
    let tail = text[close...].dropFirst().drop { $0 == ":" || $0 == " " }
    let parts = tail.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let permissions = parts.first, parts.count == 2, permissions.contains("x") else { return }
    if spaces[process] == nil, spaces.count >= Self.mostProcesses { return }
    let path = String(parts[1])
    // The compiler maps its file as if it were code, so that perf notes where it is.
    if path.hasSuffix("/jit-\(process).dump") { samples.jitDumps[process] = path }
    let (end, isOver) = start.addingReportingOverflow(size)
    guard !isOver else { return }
    spaces[process, default: AddressSpace()].add(
      AddressSpace.Mapping(start: start, end: end, fileOffset: offset, path: path))
  }

  private static func hexadecimal(_ text: Substring) -> UInt64? {
    text.hasPrefix("0x") ? UInt64(text.dropFirst(2), radix: 16) : nil
  }

  // MARK: Heads

  /// `comm pid/tid [cpu] time: period event:`: what is before the time, and the event behind it; names
  /// of commands may have blanks.
  private static func head(_ line: Substring) -> (Head, rest: Substring)? {
    guard let (timeStart, timeEnd, time) = time(in: line) else { return nil }
    var before = line[..<timeStart].split(separator: " ", omittingEmptySubsequences: true)
    if before.last?.first == "[" { before.removeLast() }
    guard let numbers = before.last else { return nil }
    let ids = numbers.split(separator: "/")
    guard let process = ids.first.flatMap({ Int($0) }) else { return nil }
    let thread = ids.count > 1 ? Int(ids[1]) ?? process : process
    var rest = line[timeEnd...].drop { $0 == " " }
    if rest.hasPrefix("PERF_RECORD_") {
      return (Head(process: process, thread: thread, time: time, event: ""), rest)
    }
    // A period may stand before the event.
    let word = rest.prefix { $0 != " " }
    if Int(word) != nil { rest = rest[word.endIndex...].drop { $0 == " " } }
    let event = rest.prefix { $0 != " " }
    guard event.last == ":" else { return nil }
    return (
      Head(process: process, thread: thread, time: time, event: event.dropLast()),
      rest[event.endIndex...].drop { $0 == " " }
    )
  }

  /// The first word like `16171.047803:`.
  private static func time(
    in line: Substring
  ) -> (start: Substring.Index, end: Substring.Index, Double)? {
    for word in line.split(separator: " ", omittingEmptySubsequences: true) {
      guard word.last == ":", word.contains("."), let value = Double(word.dropLast()),
        value.isFinite
      else { continue }
      return (word.startIndex, word.endIndex, value)
    }
    return nil
  }
}

extension Substring {
  func after(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }

  /// Where a text stands first, or last.
  func range(of text: String, backwards: Bool = false) -> Range<Index>? {
    guard !text.isEmpty else { return nil }
    var found: Range<Index>?
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        let range = start..<index(start, offsetBy: text.count)
        if !backwards { return range }
        found = range
      }
      start = index(after: start)
    }
    return found
  }
}
