/// A JSON text under construction: its bytes, and the objects and arrays that are still open.
struct JSONState: ~Copyable {
  var bytes = JSONBytes()
  /// The innermost last.
  private(set) var frames: [Frame] = []
  /// The members of the objects that are open.
  private var members: [Member] = []
  /// Those members' keys.
  private var keys = JSONBytes(capacity: 1024)
  /// Where members are put in order.
  private var ordered = JSONBytes()

  /// An object, an array, or a value that nothing has been written of yet.
  struct Frame {
    enum Kind {
      case undecided, single, array, object
    }

    var kind = Kind.undecided
    /// Where its members, their keys and its text begin.
    let firstMember: Int
    let firstKey: Int
    let start: Int
    /// Values written.
    var count = 0
  }

  /// A member of an object: where its text stands, `"key":value`, and where its key.
  private struct Member {
    /// The first eight bytes of the key: an order that is right where they differ.
    let prefix: UInt64
    let key: Range<Int>
    let start: Int
    var end = 0

    var length: Int { end - start }
  }

  /// Begins a value.
  mutating func begin() {
    frames.append(Frame(firstMember: members.count, firstKey: keys.count, start: bytes.count))
  }

  /// Says what the value is that was begun last; what it is already, it stays.
  mutating func open(_ kind: Frame.Kind) {
    let last = frames.count - 1
    guard frames[last].kind == .undecided else { return }
    frames[last].kind = kind
    if kind == .object { bytes.append(UInt8(ascii: "{")) }
    if kind == .array { bytes.append(UInt8(ascii: "[")) }
  }

  /// Begins the next value of the array.
  mutating func beginElement() {
    let last = frames.count - 1
    if frames[last].count > 0 { bytes.append(UInt8(ascii: ",")) }
    frames[last].count += 1
  }

  /// Begins the value of a key.
  mutating func beginMember(_ key: String) {
    if members.count > frames[frames.count - 1].firstMember { bytes.append(UInt8(ascii: ",")) }
    let start = bytes.count
    bytes.append(quoted: key)
    bytes.append(UInt8(ascii: ":"))
    var key = key
    let first = keys.count
    let prefix = key.withUTF8 { utf8 in
      keys.append(utf8)
      var prefix: UInt64 = 0
      for index in 0..<8 {
        prefix = prefix << 8 | UInt64(index < utf8.count ? utf8[index] : 0)
      }
      return prefix
    }
    members.append(Member(prefix: prefix, key: first..<keys.count, start: start))
  }

  /// Ends the value of the last key.
  mutating func endMember() {
    members[members.count - 1].end = bytes.count
  }

  /// Ends the value that was begun last.
  mutating func end() {
    let frame = frames.removeLast()
    switch frame.kind {
    case .undecided: bytes.append("{}")
    case .single: break
    case .array: bytes.append(UInt8(ascii: "]"))
    case .object: closeObject(frame)
    }
  }

  private mutating func closeObject(_ frame: Frame) {
    if sort(from: frame.firstMember) { arrange(from: frame.firstMember, at: frame.start + 1) }
    members.removeSubrange(frame.firstMember...)
    keys.truncate(to: frame.firstKey)
    bytes.append(UInt8(ascii: "}"))
  }

  /// Puts the text of members in their order. The longest is moved, the others are copied: a report
  /// is one large array and a few words.
  private mutating func arrange(from first: Int, at start: Int) {
    var longest = first
    for index in first..<members.count where members[index].length > members[longest].length {
      longest = index
    }
    ordered.truncate(to: 0)
    for index in first..<members.count where index != longest {
      ordered.append(bytes.written(members[index].start..<members[index].end))
    }
    let place = start + members[first..<longest].reduce(0) { $0 + $1.length + 1 }
    bytes.move(members[longest].start..<members[longest].end, to: place)
    var (next, copied) = (start, 0)
    for index in first..<members.count {
      if index > first {
        bytes.put(UInt8(ascii: ","), at: next)
        next += 1
      }
      let length = members[index].length
      if index != longest {
        bytes.put(ordered.written(copied..<(copied + length)), at: next)
        copied += length
      }
      next += length
    }
  }

  /// Sorts members by their keys; false where they were in order.
  private mutating func sort(from first: Int) -> Bool {
    let names = keys.written
    func precedes(_ a: Member, _ b: Member) -> Bool {
      if a.prefix != b.prefix { return a.prefix < b.prefix }
      return names[a.key].lexicographicallyPrecedes(names[b.key])
    }
    // Most objects have a few members; dictionaries may have many.
    if members.count - first > 32 {
      members[first...].sort(by: precedes)
      return true
    }
    return members.withUnsafeMutableBufferPointer { members in
      var hasMoved = false
      for index in first..<members.count {
        let member = members[index]
        var place = index
        while place > first, precedes(member, members[place - 1]) {
          members[place] = members[place - 1]
          place -= 1
        }
        if place < index { hasMoved = true }
        members[place] = member
      }
      return hasMoved
    }
  }
}
