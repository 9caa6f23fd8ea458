using MotCua.Kernel;

namespace MotCua.Guides;

public readonly record struct GuideId(Guid Value) : IId<GuideId>;
