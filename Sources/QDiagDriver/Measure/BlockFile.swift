internal import DiagnosisModel
internal import FoundationEssentials
internal import LLVMInterop

/// A file of basic blocks, as BHive publishes them: hexadecimal machine code, one block a line, with
/// anything behind a comma (`hex,throughput`); or with a header that names the columns (`source,hex`).
struct BlockFile {
  struct Block {
    /// From 1.
    let line: Int
    let group: String
    let bytes: [UInt8]
  }

  let blocks: [Block]

  init(path: String) throws(InputError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InputError(path: path, message: "it cannot be read")
    }
    let lines = String(decoding: data, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var columns = ["hex"]
    var blocks: [Block] = []
    for (index, line) in lines.enumerated() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        .map { String($0.filter { !$0.isWhitespace }) }
      if index == 0, cells.contains("hex") {
        columns = cells
        continue
      }
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      let place = columns.firstIndex(of: "hex") ?? 0
      guard place < cells.count, let bytes = Self.bytes(cells[place]), !bytes.isEmpty,
        bytes.count <= 4096
      else {
        throw InputError(
          path: path,
          message: "\(index + 1): expected a block as hexadecimal machine code, one a line")
      }
      let source = columns.firstIndex(of: "source").flatMap { $0 < cells.count ? cells[$0] : nil }
      blocks.append(Block(line: index + 1, group: source ?? "blocks", bytes: bytes))
    }
    guard !blocks.isEmpty else { throw InputError(path: path, message: "it has no blocks") }
    self.blocks = blocks
  }

  private static func bytes(_ text: String) -> [UInt8]? {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == text.count, digits.count % 2 == 0 else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }
}
