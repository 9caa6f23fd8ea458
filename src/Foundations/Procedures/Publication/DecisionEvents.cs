using MotCua.Kernel;

namespace MotCua.Procedures.Publication;

/// <summary>A decision was signed; what it publishes holds from that day.</summary>
public sealed record DecisionSigned(DecisionId Decision, DateOnly EffectiveOn) : IEvent;

/// <summary>A decision was posted for everybody to read.</summary>
public sealed record DecisionPosted(DecisionId Decision) : IEvent;
