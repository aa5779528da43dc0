internal import DiagnosisModel
internal import LLVMInterop

/// The generator of a kernel's code: walks a loop nest from the outside in and writes LLVM IR.
///
/// Serial axes become loops, unrolled axes copies, the vectorised axis the lanes of every vector.
/// From the first reduction axis inward the accumulators are values that the loops carry in phis:
/// zero before, stored after.
struct KernelGenerator: ~Copyable {
  private let nest: LoopNest
  private let module: Module
  private let function: Function
  private let builder: Builder
  private let indexType: IRType
  /// The value of every axis entered so far, nil for the others and for the vectorised one.
  private var position: [AxisValue?]
  private var accumulators: [Value] = []

  private enum AxisValue {
    case variable(Value)
    case constant(Int)
  }

  /// Requires: `function` without a body, with one pointer parameter a buffer.
  init(_ nest: LoopNest, into function: Function) {
    precondition(
      nest.axes[nest.accumulatorScope...].allSatisfy { $0.isReduction || $0.kind != .serial },
      "a loop inside the first reduction would need its accumulators in memory")
    self.nest = nest
    self.function = function
    module = function.module
    builder = Builder(in: module)
    // As wide as addresses: narrower indices would have to be extended in the innermost loop.
    indexType = module.context.integer(bits: 64)
    position = Array(repeating: nil, count: nest.axes.count)
  }

  mutating func generate() {
    builder.position(atEndOf: function.appendBlock(named: "entry"))
    emitAxis(0)
    builder.returnVoid()
  }

  // MARK: Axes

  private mutating func emitAxis(_ depth: Int) {
    if depth == nest.accumulatorScope, accumulators.isEmpty {
      emitTile(depth)
      return
    }
    guard depth < nest.axes.count else {
      emitBody()
      return
    }
    let axis = nest.axes[depth]
    switch axis.kind {
    case .serial where axis.extent > 1:
      emitLoop(axis, depth)
    case .serial, .unrolled:
      for value in 0..<axis.extent {
        position[depth] = .constant(value)
        emitAxis(depth + 1)
      }
      position[depth] = nil
    case .vectorised, .grouped:
      emitAxis(depth + 1)
    }
  }

  /// A loop over `0..<extent`, tested at its end: extents are known and at least 1.
  private mutating func emitLoop(_ axis: LoopAxis, _ depth: Int) {
    let preheader = builder.insertionBlock
    let header = function.appendBlock(named: axis.name)
    builder.branch(to: header)
    builder.position(atEndOf: header)
    let variable = builder.phi(indexType, named: axis.name)
    let carried = accumulators.map { builder.phi($0.type) }
    for (phi, initial) in zip(carried, accumulators) {
      builder.addIncoming(initial, from: preheader, to: phi)
    }
    accumulators = carried
    position[depth] = .variable(variable)
    emitAxis(depth + 1)
    position[depth] = nil

    let next = builder.add(variable, module.constant(1, type: indexType), nuw: true)
    let isDone = builder.isEqual(next, module.constant(axis.extent, type: indexType))
    let latch = builder.insertionBlock
    let exit = function.appendBlock(named: "\(axis.name).end")
    let jump = builder.branch(if: isDone, to: exit, else: header)
    // The innermost loop must do the same work in every kernel, or float32 and int8 could not be
    // compared iteration by iteration. Left to itself, O3 writes out whole loops, and how many
    // depends on the element type: 4 pixels by 16 lanes become one loop of 64 float32 multiply-adds,
    // but nine loops of 8 int8 products.
    builder.setLoopProperties(["llvm.loop.unroll.disable"], ofLatch: jump)
    builder.addIncoming(module.constant(0, type: indexType), from: preheader, to: variable)
    builder.addIncoming(next, from: latch, to: variable)
    for (phi, last) in zip(carried, accumulators) {
      builder.addIncoming(last, from: latch, to: phi)
    }
    builder.position(atEndOf: exit)
  }

  // MARK: Accumulators

  private mutating func emitTile(_ depth: Int) {
    let tile = nest.accumulatorAxes.reduce(1) { $0 * $1.extent }
    let type = scalarType(nest.buffer(.output).elementType).vector(lanes: nest.lanes)
    let start = nest.start.map { value(of: .load($0)).value } ?? module.zero(of: type)
    accumulators = Array(repeating: start, count: tile)
    emitAxis(depth)
    storeTile(depth)
    accumulators = []
  }

  private mutating func storeTile(_ depth: Int) {
    guard depth < nest.axes.count else {
      let access = nest.body.target
      builder.store(
        accumulators[accumulatorIndex], to: address(of: access), alignment: alignment(of: access))
      return
    }
    let axis = nest.axes[depth]
    guard !axis.isReduction, axis.kind == .unrolled else {
      storeTile(depth + 1)
      return
    }
    for value in 0..<axis.extent {
      position[depth] = .constant(value)
      storeTile(depth + 1)
    }
    position[depth] = nil
  }

  /// Which accumulator the current position adds to.
  private var accumulatorIndex: Int {
    var index = 0
    for depth in nest.accumulatorScope..<nest.axes.count {
      let axis = nest.axes[depth]
      guard !axis.isReduction, axis.kind == .unrolled else { continue }
      guard case .constant(let value) = position[depth] else { continue }
      index = index * axis.extent + value
    }
    return index
  }

  // MARK: Body

  private mutating func emitBody() {
    let index = accumulatorIndex
    accumulators[index] = sum(accumulators[index], plus: nest.body.value)
  }

  private func sum(_ sum: Value, plus expression: Expression) -> Value {
    switch expression {
    case .product(let left, let right):
      let (first, second) = (value(of: left).value, value(of: right).value)
      // For floats as TVM writes it: one instruction where the CPU has it, and not two roundings.
      return nest.buffer(.output).elementType.isInteger
        ? builder.add(sum, builder.multiply(first, second))
        : builder.callIntrinsic("llvm.fmuladd", overload: [sum.type], [first, second, sum])
    case .dot(let product, let left, let right):
      return builder.sum(sum, plus: product, of: value(of: left).value, value(of: right).value)
    default:
      return builder.add(sum, value(of: expression).value)
    }
  }

  private func value(of expression: Expression) -> (value: Value, type: OperandType) {
    switch expression {
    case .load(let access):
      let type = nest.buffer(access.buffer).elementType
      let (lanes, group) = nest.width(of: access)
      // Neighbours that every lane gets are one scalar, so that one broadcast serves them.
      let loaded =
        lanes == 1 && group > 1
        ? module.context.integer(bits: group * type.bits)
        : scalarType(type).vector(lanes: lanes * group)
      return (
        builder.load(loaded, from: address(of: access), alignment: alignment(of: access)), type
      )
    case .cast(let operand, let type):
      let narrow = value(of: operand)
      let wide = scalarType(type).vector(lanes: narrow.value.type.lanes)
      return (builder.extend(narrow.value, to: wide, signed: narrow.type.isSigned), type)
    case .broadcast(let operand):
      let scalar = value(of: operand)
      let splat = builder.splat(scalar.value, lanes: nest.lanes)
      let element = scalarType(scalar.type)
      guard scalar.value.type != element else { return (splat, scalar.type) }
      guard case .integer(let bits) = scalar.value.type.kind else { return (splat, scalar.type) }
      let lanes = nest.lanes * (bits / scalar.type.bits)
      return (builder.bitcast(splat, to: element.vector(lanes: lanes)), scalar.type)
    case .product(let left, let right):
      let (first, second) = (value(of: left), value(of: right))
      return (builder.multiply(first.value, second.value), first.type)
    case .dot:
      preconditionFailure("a dot product is summed, not an operand")
    }
  }

  private func scalarType(_ type: OperandType) -> IRType {
    type == .f32 ? module.context.float : module.context.integer(bits: type.bits)
  }

  // MARK: Addresses

  /// The address of the access at the current position, of lane 0 for vectors. Outer axes are added
  /// first, so that what does not change in an inner loop moves out of it.
  private func address(of access: BufferAccess) -> Value {
    let buffer = nest.buffer(access.buffer)
    let type = scalarType(buffer.elementType)
    var address = function.parameters[buffer.role.rawValue]
    var sum: Value?
    var offset = 0
    for (depth, stride) in nest.elementStrides(of: access).enumerated() where stride != 0 {
      switch position[depth] {
      case .variable(let variable):
        let scaled = builder.multiply(
          variable, module.constant(stride, type: indexType), nuw: true)
        sum = sum.map { builder.add($0, scaled, nuw: true) } ?? scaled
      case .constant(let value): offset += value * stride
      case nil: break
      }
    }
    if let sum { address = builder.elementAddress(type, base: address, index: sum) }
    guard offset != 0 else { return address }
    return builder.elementAddress(
      type, base: address, index: module.constant(offset, type: indexType))
  }

  /// The bytes that every address of the access is a multiple of.
  private func alignment(of access: BufferAccess) -> Int {
    let bytes = nest.buffer(access.buffer).elementType.bytes
    return zip(nest.axes, nest.elementStrides(of: access)).reduce(TensorBuffer.alignment) {
      // What a load reads as a whole does not move its address.
      [.vectorised, .grouped].contains($1.0.kind) ? $0 : greatestCommonDivisor($0, $1.1 * bytes)
    }
  }
}

private func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
  right == 0 ? left : greatestCommonDivisor(right, left % right)
}
