using MotCua.Kernel;

namespace MotCua.Dossiers.Ceding;

/// <summary>The hand-over of a dossier to another agency was approved: it is carried out from now on.</summary>
public sealed record CessionApproved(CessionId Cession, DossierId Dossier) : IEvent;
