/// The part of SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format") that is written.
struct SARIFLog: Encodable {
  var schema = "https://json.schemastore.org/sarif-2.1.0.json"
  var version = "2.1.0"
  var runs: [SARIFRun]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }
}

struct SARIFRun: Encodable {
  var tool: SARIFTool
  var invocations: [SARIFInvocation]
  var columnKind = "unicodeCodePoints"
  var results: [SARIFResult]
}

struct SARIFTool: Encodable {
  struct Driver: Encodable {
    var name: String
    var version: String
    var rules: [Rule]
  }

  struct Rule: Encodable {
    var id: String
    var shortDescription: SARIFText
    var help: Help
  }

  struct Help: Encodable {
    var text: String
    var markdown: String
  }

  var driver: Driver
}

struct SARIFText: Encodable {
  var text: String
}

struct SARIFInvocation: Encodable {
  struct Notification: Encodable {
    var level: SARIFLevel
    var message: SARIFText
    var locations: [SARIFLocation]?
  }

  var executionSuccessful: Bool
  var toolExecutionNotifications: [Notification]
}

enum SARIFLevel: String, Encodable {
  case note, warning, error
}

struct SARIFResult: Encodable {
  struct Suppression: Encodable {
    var kind = "external"
    var justification: String
  }

  struct Properties: Encodable {
    var cpu: String
    var loop: String
  }

  var ruleId: String
  var ruleIndex: Int
  var level: SARIFLevel
  var message: SARIFText
  var locations: [SARIFLocation]
  var relatedLocations: [SARIFLocation]?
  var partialFingerprints: [String: String]
  var suppressions: [Suppression]?
  var properties: Properties
}

struct SARIFLocation: Encodable {
  struct Physical: Encodable {
    var artifactLocation: Artifact
    var region: Region?
  }

  struct Artifact: Encodable {
    var uri: String
  }

  /// Counted from 1.
  struct Region: Encodable {
    var startLine: Int
    var startColumn: Int?
  }

  struct Logical: Encodable {
    var name: String
    var fullyQualifiedName: String
    var kind = "function"
  }

  var id: Int?
  var message: SARIFText?
  var physicalLocation: Physical
  var logicalLocations: [Logical]?
}
