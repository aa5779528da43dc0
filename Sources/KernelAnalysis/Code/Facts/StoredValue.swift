/// A value that an iteration writes to memory outside the stack.
struct StoredValue {
  let node: Int
  /// The position of the store in the way that was followed; nil in front of the loop.
  let instruction: Int?
  /// 0 where unknown.
  let bytes: Int
  let isVector: Bool
  /// Nil where the address does not tell.
  let place: DataNode.Place?
}
