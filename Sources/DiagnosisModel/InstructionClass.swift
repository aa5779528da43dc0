/// What kind of work a machine instruction does.
public enum InstructionClass: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
  /// Products that something else sums: `vpmulld`, `smull`.
  case multiply
  /// Products added to an accumulator, lane by lane: FMA, `mla`, `smlal`.
  case multiplyAdd = "multiply-add"
  /// Products summed with their neighbours: `vpmaddwd`, `vpdpbusd`, `sdot`.
  case dotProduct = "dot-product"
  case add
  case extend, truncate, convert
  case broadcast, shuffle
  /// Bitwise operations, compares, minima and maxima of vectors.
  case vectorLogic = "vector-logic"
  /// Moves between general and vector registers.
  case gprVectorMove = "gpr-vector-move"
  case load, store
  /// Elements loaded from, or stored to, an address each: `vpgatherdd`, `vscatterdps`.
  case gather, scatter
  case registerMove = "register-move"
  /// Scalar integer work: addresses and counters.
  case address
  /// Branches and the compares before them.
  case control
  case call
  /// A mnemonic that is not in the catalogue.
  case other
}
