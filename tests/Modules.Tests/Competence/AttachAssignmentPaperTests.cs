using MotCua.Competence;
using MotCua.Competence.Assigning;
using MotCua.Kernel;
using static MotCua.Competence.CompetenceRefusals;
using static MotCua.Modules.Tests.Competence.CompetenceScene;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Publication.DecisionScene;

namespace MotCua.Modules.Tests.Competence;

public sealed class AttachAssignmentPaperTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_document_is_attached_once_and_open_to_all(TestDatabase database)
    {
        await using var house = await House.On(database);
        var id = await house.Assigned(Delegated());
        Assert.True(PaperMissing.Is((await house.As(Actor.Nobody).Ask(new OpenAssignmentPaper(id))).Refusal));
        house.As(await house.Control());

        Assert.True(PaperNotPdf.Is((await house.Do(new AttachAssignmentPaper(id, "qd.png", Photo()))).Refusal));
        Must(await house.Do(new AttachAssignmentPaper(id, "qd.pdf", Pdf())));

        Assert.True(PaperThere.Is((await house.Do(new AttachAssignmentPaper(id, "qd.pdf", Pdf()))).Refusal));
        Assert.True((await house.Seen(id)).HasPaper);
        var opened = Must(await house.As(Actor.Nobody).Ask(new OpenAssignmentPaper(id)));
        await using var content = opened.Content;
        Assert.Equal(("qd.pdf", "application/pdf"), (opened.Name, opened.MediaType));
    }
}
