using MotCua.Kernel;

namespace MotCua.Reviews;

/// <summary>A filled sheet with its proposals was laid before those who decide.</summary>
public sealed record ReviewSubmitted(ReviewId Review, string Procedure) : IEvent;

/// <summary>It was decided which proposals of a review are to be carried out.</summary>
public sealed record ReviewDecided(ReviewId Review, string Procedure, int Approved, int Declined) : IEvent;
