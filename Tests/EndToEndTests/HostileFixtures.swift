import Foundation
import TestSupport

/// Inputs that take what there is, and one that does not.
enum HostileFixtures {
  static let endless = path("hostile/endless-macro.s")
  static let endlessCode = path("hostile/endless-code.ll")
  static let memory = path("hostile/endless-memory.s")
  static let good = path("ir/silent_copy.ll")
  static let other = path("ir/widening_i8_to_i32.ll")

  private static func path(_ name: String) -> String {
    Places.fixtures.appending(path: name).path
  }
}
