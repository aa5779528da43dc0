internal import CLLVM
internal import CLLVMShims

/// The innermost loops of functions, with what LLVM's LoopInfo, ScalarEvolution and
/// BlockFrequencyInfo know of them. Made for one module, which must not change meanwhile.
public struct LoopForest: ~Copyable {
  let reference: QDLoopAnalysisRef

  public init() {
    reference = QDCreateLoopAnalysis()
  }

  deinit {
    QDDisposeLoopAnalysis(reference)
  }

  /// The innermost natural loops of a definition, in the order of their headers.
  public func innermostLoops(of function: Function) -> [InnermostLoop] {
    var count = 0
    guard let loops = QDFindLoops(reference, function.reference, &count) else { return [] }
    return UnsafeBufferPointer(start: loops, count: count).map { loop in
      InnermostLoop(
        blocks: UnsafeBufferPointer(start: loop.blocks, count: loop.blockCount).map {
          BasicBlock(storage: function.storage, reference: $0!)
        },
        depth: Int(loop.depth),
        tripCount: loop.tripCount < 0 ? nil : Int(clamping: loop.tripCount),
        executionWeight: loop.executionWeight < 0 ? nil : loop.executionWeight)
    }
  }

  /// The block's name as text IR shows it: `for_body17`, or the number of an unnamed block, `42`.
  public func label(of block: BasicBlock) -> String {
    let number = QDGetBlockNumber(reference, block.reference)
    return number < 0 ? block.name : String(number)
  }
}

/// A natural loop that contains no other loop.
public struct InnermostLoop {
  /// Its blocks, the header first.
  public let blocks: [BasicBlock]
  /// 1 for a loop that no other loop encloses.
  public let depth: Int
  /// How often the body runs each time the loop is entered; nil where ScalarEvolution knows no
  /// constant.
  public let tripCount: Int?
  /// Estimated iterations per call of the function; nil where unknown.
  public let executionWeight: Double?

  public var header: BasicBlock { blocks[0] }
}
