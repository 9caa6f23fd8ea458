using MotCua.Dossiers.Notes;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Notes;

public sealed class PinNoteTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_pinned_note_stands_above_newer_ones(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        house.As(await house.Officer());
        var first = Must(await house.Do(new WriteNote(dossier, "Cũ")));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        Must(await house.Do(new WriteNote(dossier, "Mới")));

        Assert.Equal(["Mới", "Cũ"], Must(await house.Ask(new FindNotes(dossier))).Select(note => note.Text));
        Must(await house.Do(new PinNote(dossier, first, true)));

        Assert.Equal(["Cũ", "Mới"], Must(await house.Ask(new FindNotes(dossier))).Select(note => note.Text));
        Assert.True(NoSuchNote.Is((await house.Do(new PinNote(dossier, Guid.CreateVersion7(), true))).Refusal));
    }
}
