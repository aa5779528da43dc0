internal import FoundationEssentials
internal import LLVMInterop

/// One of several parts of a set of files: "2/8" is the second of eight.
public struct Shard: Sendable, Equatable {
  public let index: Int
  public let count: Int

  /// Nil for what is no part.
  public init?(_ text: String) {
    let words = text.split(separator: "/", omittingEmptySubsequences: false)
    guard words.count == 2, let index = Int(words[0]), let count = Int(words[1]),
      (1...100_000).contains(count), (1...count).contains(index)
    else { return nil }
    self.index = index
    self.count = count
  }

  /// Whether a file is of this part. What it holds decides, so that neither its name nor the files
  /// beside it do; a file that cannot be read goes by its name.
  func contains(_ path: String) -> Bool {
    let digest: String
    if let data = FileManager.default.contents(atPath: path) {
      digest = data.withUnsafeBytes { sha256($0.bindMemory(to: CChar.self)) }
    } else {
      digest = Array(path.utf8).withUnsafeBytes { sha256($0.bindMemory(to: CChar.self)) }
    }
    let number = UInt64(digest.prefix(15), radix: 16) ?? 0
    return Int(number % UInt64(count)) == index - 1
  }
}

extension InputList {
  /// The files of one part. What is no file is told by the first part alone.
  public func part(_ shard: Shard) -> InputList {
    var part = self
    part.paths = paths.filter { $0 == "-" || shard.contains($0) }
    if shard.index != 1 { part.errors = [] }
    return part
  }
}
