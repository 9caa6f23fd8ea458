using MotCua.Dossiers;
using MotCua.Dossiers.Notes;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Notes;

public sealed class WriteNoteTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_colleague_reads_the_note_and_the_citizen_never_does(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var officer = await house.Officer();

        Must(await house.As(officer).Do(new WriteNote(dossier, "  Gọi lại cho bà Hoa sáng thứ Ba.  ")));

        var read = Assert.Single(Must(await house.As(await house.Clerk()).Ask(new FindNotes(dossier))));
        Assert.Equal(("Gọi lại cho bà Hoa sáng thứ Ba.", officer.Name, false), (read.Text, read.Author, read.Mine));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Citizen()).Ask(new FindNotes(dossier))).Refusal));
        Assert.True(NotYourAgency.Is((await house.As(await house.Officer("H02.24.02")).Ask(new FindNotes(dossier))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_note_moves_nothing_of_the_dossier_so_that_nobody_comes_second_because_of_it(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        house.As(await house.Officer());
        var before = (await house.View(dossier)).Version;

        Must(await house.Do(new WriteNote(dossier, "Một", IdempotencyKey: "k1")));
        Must(await house.Do(new WriteNote(dossier, "Một", IdempotencyKey: "k1")));

        Assert.Equal(before, (await house.View(dossier)).Version);
        Assert.Single(Must(await house.Ask(new FindNotes(dossier))));
        Assert.True(NoteEmpty.Is((await house.Do(new WriteNote(dossier, "  "))).Refusal));
    }
}
