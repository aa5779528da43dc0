/// Code that only memory holds, as an ELF file that disassemblers read.
public enum JITObject {
  public struct Symbol: Sendable, Equatable {
    public let name: String
    public let address: UInt64
    public let size: UInt64

    public init(name: String, address: UInt64, size: UInt64) {
      self.name = name
      self.address = address
      self.size = size
    }
  }

  /// The number of an architecture in ELF headers.
  public enum Machine: UInt16, Sendable {
    case x86 = 62
    case aarch64 = 183
  }

  /// Code that stands together in memory.
  public struct Piece: Sendable, Equatable {
    public let address: UInt64
    public let code: [UInt8]

    public init(address: UInt64, code: [UInt8]) {
      self.address = address
      self.code = code
    }
  }

  /// Sections that an ELF file can number, its tables among them.
  public static let mostPieces = 0xff00 - 4

  /// A file with a section for each piece of code, at the address where it ran. Pieces beyond
  /// `mostPieces` are left out, and so are symbols in none.
  public static func elf(_ all: [Piece], symbols: [Symbol], machine: Machine) -> [UInt8] {
    let pieces = all.prefix(mostPieces).sorted { $0.address < $1.address }
    // Names of sections and of symbols share a table.
    var strings = Array("\0.text\0.symtab\0.strtab\0".utf8)
    var table = [UInt8](repeating: 0, count: 24)
    for symbol in symbols {
      guard let piece = pieces.lastIndex(startingUpTo: symbol.address),
        symbol.address - pieces[piece].address < UInt64(pieces[piece].code.count)
      else { continue }
      table.add(UInt32(strings.count))
      // A global function.
      table += [0x12, 0]
      table.add(UInt16(piece + 1))
      table.add(symbol.address)
      table.add(symbol.size)
      strings += Array(symbol.name.utf8.filter { $0 != 0 }) + [0]
    }
    var starts: [Int] = []
    let tableStart = pieces.reduce(64) { start, piece in
      starts.append(start)
      return (start + piece.code.count + 7) & ~7
    }
    let stringStart = tableStart + table.count
    let headerStart = (stringStart + strings.count + 7) & ~7

    var file: [UInt8] = [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1] + [UInt8](repeating: 0, count: 9)
    // An executable, so that symbols hold addresses.
    file.add(UInt16(2))
    file.add(machine.rawValue)
    file.add(UInt32(1))
    file.add(pieces.first?.address ?? 0)
    file.add(UInt64(0))
    file.add(UInt64(headerStart))
    file.add(UInt32(0))
    for number in [64, 0, 0, 64, UInt16(pieces.count + 3), UInt16(pieces.count + 2)] {
      file.add(number)
    }
    for (piece, start) in zip(pieces, starts) {
      file.pad(to: start)
      file += piece.code
    }
    file.pad(to: tableStart)
    file += table
    file += strings
    file.pad(to: headerStart)
    file += [UInt8](repeating: 0, count: 64)
    for (piece, start) in zip(pieces, starts) {
      file.addSection(name: 1, type: 1, flags: 6, piece.address, start, piece.code.count, align: 16)
    }
    file.addSection(
      name: 7, type: 2, flags: 0, 0, tableStart, table.count,
      link: UInt32(pieces.count + 2), info: 1, align: 8, entry: 24)
    file.addSection(name: 15, type: 3, flags: 0, 0, stringStart, strings.count, align: 1)
    return file
  }
}

extension [JITObject.Piece] {
  /// The last that begins at or before an address. Requires: the order of addresses.
  fileprivate func lastIndex(startingUpTo address: UInt64) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].address <= address { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}

extension [UInt8] {
  fileprivate mutating func add(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { self += $0 }
  }

  fileprivate mutating func pad(to count: Int) {
    self += [UInt8](repeating: 0, count: count - self.count)
  }

  fileprivate mutating func addSection(
    name: UInt32, type: UInt32, flags: UInt64, _ address: UInt64, _ offset: Int, _ size: Int,
    link: UInt32 = 0, info: UInt32 = 0, align: UInt64, entry: UInt64 = 0
  ) {
    add(name)
    add(type)
    add(flags)
    add(address)
    add(UInt64(offset))
    add(UInt64(size))
    add(link)
    add(info)
    add(align)
    add(entry)
  }
}
