using MotCua.Kernel;

namespace MotCua.Procedures;

/// <summary>A procedure, whatever its versions.</summary>
public readonly record struct ProcedureId(Guid Value) : IId<ProcedureId>;

/// <summary>One wording of a procedure; a dossier keeps the one under which it was received.</summary>
public readonly record struct ProcedureVersionId(Guid Value) : IId<ProcedureVersionId>;

/// <summary>One reading of a file of procedures into the register.</summary>
public readonly record struct ImportRunId(Guid Value) : IId<ImportRunId>;
