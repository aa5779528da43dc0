internal import LLVMInterop

/// Which functions call which, or hand them to something that does: kernels are often bodies that a
/// launcher of another name is given.
struct FunctionCallers<Function: Hashable & Comparable> {
  /// By function: the others that name it, ascending.
  let direct: [Function: [Function]]

  private static var longestChain: Int { 4 }
  private static var mostCallers: Int { 16 }

  /// Those that lead to a function, directly or through others; the nearest first. Of long chains and
  /// of many the nearest alone.
  func callers(of function: Function) -> [Function] {
    var found: [Function] = []
    var nearest = [function]
    for _ in 0..<Self.longestChain where found.count <= Self.mostCallers {
      nearest = Set(nearest.flatMap { direct[$0] ?? [] }).subtracting(found + [function]).sorted()
      found += nearest
    }
    return found
  }
}

extension FunctionCallers<String> {
  /// By names.
  init(_ module: Module) {
    var direct: [String: [String]] = [:]
    for function in module.functions where !function.isDeclaration {
      let names = Set(function.value.users.map { $0.block.function.name })
      direct[function.name] = names.subtracting([function.name]).sorted()
    }
    self.direct = direct
  }
}

extension FunctionCallers<Int> {
  /// By the numbers of `ObjectCode.functions`; none where the code cannot be decoded: analysing it says why.
  init(_ object: borrowing ObjectCode) {
    direct = (try? object.referrers()) ?? [:]
  }
}
