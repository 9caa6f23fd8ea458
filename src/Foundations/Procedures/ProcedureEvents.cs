using MotCua.Kernel;

namespace MotCua.Procedures;

/// <summary>A wording of a procedure was published; it holds from that day (none: since always).</summary>
public sealed record ProcedurePublished(ProcedureId Procedure, ProcedureVersionId Version, ProcedureCode Code, DateOnly? From) : IEvent;

/// <summary>A procedure was abolished from that day.</summary>
public sealed record ProcedureWithdrawn(ProcedureId Procedure, ProcedureCode Code, DateOnly On) : IEvent;

/// <summary>A whole file of procedures was read into the register.</summary>
public sealed record ProceduresImported(ImportRunId Run, int Created, int Changed) : IEvent;

/// <summary>What a file had brought into the register was taken back, as far as it could be.</summary>
public sealed record ImportUndone(ImportRunId Run, int Undone, int NotUndone) : IEvent;
