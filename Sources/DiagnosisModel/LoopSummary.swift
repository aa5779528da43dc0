/// The sums over a loop's instruction mix that a person asks for, per iteration.
public struct LoopSummary: Codable, Sendable, Equatable {
  /// Arithmetic on vectors, by the type of the elements.
  public struct VectorOperations: Codable, Sendable, Equatable {
    public var i8 = 0
    public var i16 = 0
    public var i32 = 0
    public var i64 = 0
    /// half, bfloat, float and double together.
    public var float = 0

    public init() {}

    public var total: Int { i8 + i16 + i32 + i64 + float }
  }

  public var vectorOperations = VectorOperations()
  /// All of category `extend`; `addressExtends` of them widen an index or an address.
  public var extends = 0
  /// All of category `truncate`; `addressTruncates` of them narrow an index or an address.
  public var truncates = 0
  public var addressExtends = 0
  public var addressTruncates = 0
  public var conversions = 0
  /// All of category `shuffle`, broadcasts included.
  public var shuffles = 0
  public var broadcasts = 0
  public var loads = 0
  public var stores = 0
  public var loadBytes = 0
  public var storeBytes = 0

  public init() {}

  /// Casts that work on data: without those of indices and addresses.
  public var dataCasts: Int {
    extends - addressExtends + truncates - addressTruncates + conversions
  }
}
