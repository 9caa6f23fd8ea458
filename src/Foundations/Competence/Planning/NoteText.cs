using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Competence.CompetenceRefusals;

namespace MotCua.Competence.Planning;

/// <summary>A legal text that had to change was changed: by which text, of which number and day.</summary>
[Needs(CompetencePermissions.Assign)]
public sealed record NoteText(TransferId Transfer, Guid Text, string Number, DateOnly DatedOn, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Transfer.Value;
}

internal sealed class NoteTextHandler(Database db, IActorProvider actors, Stamps stamps, TimeProvider clock) : IHandler<NoteText, Done>
{
    public async Task<Done> Handle(NoteText command, CancellationToken cancel)
    {
        var line = NoSuchTransfer.Unless(await db.Transfers.SingleOrDefaultAsync(one => one.Id == command.Transfer, cancel));
        line.MustBeAt(command.SeenVersion);
        DecisionMissing.At(nameof(command.Number)).If(string.IsNullOrWhiteSpace(command.Number));
        DocumentNotYet.At(nameof(command.DatedOn)).If(command.DatedOn > clock.Today());
        line.NoteText(command.Text, command.Number, command.DatedOn, actors.Current.Name);
        await stamps.Touch(TransferShelf.Stamp, cancel);
        return default;
    }
}
