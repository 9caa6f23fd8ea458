using MotCua.Competence;
using MotCua.Competence.Planning;
using MotCua.Kernel;
using MotCua.Modules.Tests.Reviews;
using MotCua.Procedures;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;
using static MotCua.Modules.Tests.Competence.CompetenceScene;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Competence;

public sealed class NoteWordingTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_published_wording_that_bears_the_number_ticks_itself_off(TestDatabase database)
    {
        await using var house = await House.On(database);
        var id = await house.AnApprovedLine(true);
        var line = await house.Line(id);
        Assert.Equal(TransferState.Approved, line.State);
        house.As(await CompetenceScene.Control(house));
        var draft = Must(await house.Ask(new ViewProcedureDraft(Business)));
        Must(await house.Do(new ReviseProcedure(draft.Procedure, draft.Content with { PlainName = "Cấp lại giấy hộ kinh doanh", Proposals = [line.Number] })));
        await house.Decree(Business, EntryKind.Amended, Today, "90/QĐ-UBND");

        await house.As(Actor.House).Deliver();

        line = await house.Line(id);
        Assert.Equal((TransferState.TextsChanged, "90/QĐ-UBND", Today), (line.State, line.Texts[0].Number, line.Texts[0].DatedOn));
        var card = await house.With<IProcedures, ProcedureCard?>(procedures => procedures.InForce(new(Business), Today, default));
        Assert.Equal(card!.Version.Value, line.Texts[0].Wording);
        Assert.Equal(0, Must(await house.As(Actor.House).Do(new NoteWording(card.Version))));
        Assert.Equal(0, Must(await house.Do(new NoteWording(new(Guid.CreateVersion7())))));
    }
}
