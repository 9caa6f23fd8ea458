using MotCua.Kernel;

namespace MotCua.People;

/// <summary>A citizen or enterprise is known to the province from now on.</summary>
public sealed record PersonRegistered(PersonId Person) : IEvent;

/// <summary>A person is reached otherwise from now on.</summary>
public sealed record ContactCorrected(PersonId Person) : IEvent;

/// <summary>Somebody may act for another.</summary>
public sealed record MandateGranted(MandateId Mandate, PersonId Representative, PersonId Principal) : IEvent;

/// <summary>Somebody may no longer act for another.</summary>
public sealed record MandateRevoked(MandateId Mandate, PersonId Representative, PersonId Principal, DateOnly On) : IEvent;
