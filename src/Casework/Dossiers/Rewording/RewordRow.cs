using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Rewording;

/// <summary>What became of one dossier under way when the wording of its procedure changed; only ever added.</summary>
internal sealed class RewordRow
{
    public required Guid Entry { get; init; }

    public required DossierId Dossier { get; init; }

    public required string Code { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>It went over; otherwise it stays under its own wording because that was chosen for it.</summary>
    public required bool Moved { get; init; }
}

internal sealed class RewordTables : ITables
{
    public void Map(ModelBuilder model) => model.Entity<RewordRow>(row =>
    {
        row.In(DossierTables.Schema, "reword_row");
        row.HasKey(r => new { r.Entry, r.Dossier });
    });
}
