internal import LLVMInterop

/// Addresses as a user writes them: `0x4010`, or `0x4000-0x4400` without the last.
struct AddressPattern {
  let text: String
  private let first: UInt64
  private let end: UInt64

  /// Nil where the text is a name.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.hasPrefix("0x") ? UInt64(part.dropFirst(2), radix: 16) : nil
    }
    guard numbers.count == parts.count, (1...2).contains(numbers.count) else { return nil }
    self.text = text
    first = numbers[0]
    end = numbers.count > 1 ? numbers[1] : numbers[0] &+ 1
  }

  func meets(_ range: CodeRange) -> Bool {
    first < range.address &+ UInt64(range.size) && range.address < end
  }
}
