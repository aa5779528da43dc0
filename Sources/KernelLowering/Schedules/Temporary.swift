extension ScheduledKernel { public var inexactness: String? { nil } }
