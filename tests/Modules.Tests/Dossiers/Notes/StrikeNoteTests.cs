using MotCua.Dossiers.Notes;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Notes;

public sealed class StrikeNoteTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_its_author_strikes_a_note_out_and_its_words_stay(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var officer = await house.Officer();
        var note = Must(await house.As(officer).Do(new WriteNote(dossier, "Thiếu bản sao.", Pinned: true)));

        Assert.True(NotYourNote.Is((await house.As(await house.Clerk()).Do(new StrikeNote(dossier, note))).Refusal));
        Must(await house.As(officer).Do(new StrikeNote(dossier, note)));

        var struck = Assert.Single(Must(await house.Ask(new FindNotes(dossier))));
        Assert.Equal(("Thiếu bản sao.", officer.Name, false), (struck.Text, struck.StruckBy, struck.Pinned));
        Assert.NotNull(struck.StruckAt);
        Assert.True(NoteStruck.Is((await house.Do(new StrikeNote(dossier, note))).Refusal));
    }
}
