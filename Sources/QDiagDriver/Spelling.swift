/// Suggestions for misspelt names.
public enum Spelling {
  /// The names that take the fewest edits to become, at most three.
  public static func nearest(to name: String, among names: [String]) -> [String] {
    let ranked = names.map { ($0, distance(Array(name.utf8), Array($0.utf8))) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    return ranked.prefix(3).map(\.0)
  }

  /// Levenshtein's distance.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let substituted = diagonal + (left == right ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
