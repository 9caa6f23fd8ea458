using MotCua.Dossiers.Certifying;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;

namespace MotCua.Dossiers;

/// <summary>A citizen handed in an application; the agency owes an answer within eight working hours.</summary>
public sealed record DossierSubmitted(DossierId Dossier, string RequestNumber, PersonId Applicant) : IEvent;

/// <summary>Somebody came to the counter with papers, and the clerk opened a dossier for them.</summary>
public sealed record DossierBrought(DossierId Dossier) : IEvent;

/// <summary>The dossier got its code; the clock runs.</summary>
public sealed record DossierAccepted(DossierId Dossier, string Code, DateTimeOffset? Due) : IEvent;

/// <summary>The application was not taken, with a reason.</summary>
public sealed record DossierDeclined(DossierId Dossier) : IEvent;

/// <summary>Something is missing; the clock stands still if it ran.</summary>
public sealed record SupplementRequested(DossierId Dossier, int Number) : IEvent;

/// <summary>The citizen answered; the clock runs again if it ran before.</summary>
public sealed record SupplementAnswered(DossierId Dossier, int Number) : IEvent;

/// <summary>A step was done and the dossier moved on.</summary>
public sealed record StepCompleted(DossierId Dossier, string Step, string Choice) : IEvent;

/// <summary>A step was done of a dossier of whose dates somebody was warned.</summary>
public sealed record WarnedStepDone(DossierId Dossier) : IEvent;

/// <summary>An apology with a new date was sent for a dossier that will be late.</summary>
public sealed record DelayApologised(DossierId Dossier, DateTimeOffset? NewDue) : IEvent;

/// <summary>Competence went over: another agency finishes the dossier from now on.</summary>
public sealed record DossierCeded(DossierId Dossier, string Agency) : IEvent;

/// <summary>The process stands where a register has to be asked over the line.</summary>
public sealed record RegisterCalled(DossierId Dossier, Guid Step) : IEvent;

/// <summary>A copy was compared with its original and is in the book; its pages may be drawn.</summary>
public sealed record OriginalCompared(CertifiedCopyId Copy, DossierId Dossier) : IEvent;

/// <summary>The authority's signed answer exists.</summary>
public sealed record ResultIssued(DossierId Dossier, PersonId Applicant, Guid Document) : IEvent;

/// <summary>The citizen has the result.</summary>
public sealed record ResultDelivered(DossierId Dossier) : IEvent;

/// <summary>Nothing more is done with the dossier, on request or by law.</summary>
public sealed record DossierStopped(DossierId Dossier) : IEvent;

/// <summary>A step calls upon another agency: its part is opened as a dossier of its own.</summary>
public sealed record PartCalled(DossierId Lead, Guid Step, string Procedure) : IEvent;

/// <summary>A part is settled, lawfully refused or stopped; its lead goes on with the answer.</summary>
public sealed record PartAnswered(DossierId Part, DossierId Lead) : IEvent;

/// <summary>The lead no longer needs a part: it is stopped with it.</summary>
public sealed record PartCalledOff(DossierId Lead, Guid Step) : IEvent;

/// <summary>An agency or unit that was asked did not answer in time; its head and the asker are told, and it is no consent.</summary>
public sealed record ConsultationSilent(DossierId Dossier, Guid Consultation, string Agency, Guid Asker) : IEvent;
