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

  /// A file with one section of code, at the address where it ran.
  public static func elf(
    code: [UInt8], address: UInt64, symbols: [Symbol], machine: Machine
  ) -> [UInt8] {
    let names = Array("\0.text\0.symtab\0.strtab\0".utf8)
    var strings: [UInt8] = [0]
    var table = [UInt8](repeating: 0, count: 24)
    for symbol in symbols {
      table.add(UInt32(strings.count))
      // A global function in the first section.
      table += [0x12, 0]
      table.add(UInt16(1))
      table.add(symbol.address)
      table.add(symbol.size)
      strings += Array(symbol.name.utf8.filter { $0 != 0 }) + [0]
    }
    let codeStart = 64
    let tableStart = (codeStart + code.count + 7) & ~7
    let stringStart = tableStart + table.count
    let nameStart = stringStart + strings.count
    let headerStart = (nameStart + names.count + 7) & ~7

    var file: [UInt8] = [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1] + [UInt8](repeating: 0, count: 9)
    // An executable, so that symbols hold addresses.
    file.add(UInt16(2))
    file.add(machine.rawValue)
    file.add(UInt32(1))
    file.add(address)
    file.add(UInt64(0))
    file.add(UInt64(headerStart))
    file.add(UInt32(0))
    for number in [64, 0, 0, 64, 4, 3] as [UInt16] { file.add(number) }
    file += code
    file.pad(to: tableStart)
    file += table
    file += strings
    file += names
    file.pad(to: headerStart)
    file += [UInt8](repeating: 0, count: 64)
    file.addSection(name: 1, type: 1, flags: 6, address, codeStart, code.count, align: 16)
    file.addSection(
      name: 7, type: 2, flags: 0, 0, tableStart, table.count, link: 3, info: 1, align: 8,
      entry: 24)
    file.addSection(
      name: 15, type: 3, flags: 0, 0, stringStart, strings.count + names.count, align: 1)
    // The names of sections stand behind those of symbols.
    return file.shiftingNames(by: strings.count, headers: headerStart)
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

  fileprivate func shiftingNames(by shift: Int, headers: Int) -> [UInt8] {
    var file = self
    for section in 1...3 {
      let place = headers + 64 * section
      let name = (0..<4).reduce(0) { $0 | Int(file[place + $1]) << (8 * $1) } + shift
      for byte in 0..<4 { file[place + byte] = UInt8(truncatingIfNeeded: name >> (8 * byte)) }
    }
    return file
  }
}
