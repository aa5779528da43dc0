/// The name nearest to `word` by edit distance, the first of several; nil where there is no name.
public func nearestName(to word: String, among names: some Sequence<String>) -> String? {
  let letters = Array(word.lowercased().utf8)
  var best: (name: String, distance: Int)?
  for name in names {
    let distance = editDistance(letters, Array(name.lowercased().utf8))
    if distance < best?.distance ?? .max { best = (name, distance) }
  }
  return best?.name
}

/// Levenshtein's distance: the insertions, deletions and replacements from one word to the other.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var row = Array(0...right.count)
  for (i, letter) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in right.enumerated() {
      let replaced = diagonal + (letter == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j + 1] + 1, row[j] + 1)
    }
  }
  return row[right.count]
}
