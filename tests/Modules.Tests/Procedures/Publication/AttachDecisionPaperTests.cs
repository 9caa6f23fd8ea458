using MotCua.Kernel;
using MotCua.Modules.Tests.Procedures.Drafting;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Completeness;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Publication.DecisionScene;

namespace MotCua.Modules.Tests.Procedures.Publication;

public sealed class AttachDecisionPaperTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_pdf_is_kept_and_opened_by_all_only_once_it_is_posted(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written();
        var decision = await house.ASigned(house.Clock.Today());

        Assert.True(DecisionRefusals.NoSuchDecision.Is((await house.As(Actor.Nobody).Ask(new OpenDecisionPaper(decision))).Refusal));
        Assert.True(DecisionRefusals.AlreadySigned.Is((await house.As(Drafter).Do(new AttachDecisionPaper(decision, "khac.pdf", Pdf()))).Refusal));
        Must(await house.As(Control).Do(new PostDecision(decision)));
        var opened = Must(await house.As(Actor.Nobody).Ask(new OpenDecisionPaper(decision)));
        await using (opened.Content)
        {
            Assert.Equal(("application/pdf", Pdf().Length), (opened.MediaType, opened.Content.Length));
        }

        Assert.Contains((await house.Seen(decision)).Paper!.Sha256, await house.With<IEnumerable<MotCua.Documents.IFileOwner>, HashSet<string>>(async owners =>
        {
            HashSet<string> all = [];
            foreach (var owner in owners)
            {
                await foreach (var print in owner.Fingerprints(default))
                {
                    all.Add(print);
                }
            }

            return all;
        }));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Neither_a_picture_nor_a_locked_file_is_a_decision(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written();
        var decision = await house.ADecision(house.Clock.Today());

        Assert.True(DecisionRefusals.PaperNotPdf.Is((await house.As(Drafter).Do(new AttachDecisionPaper(decision, "anh.png", Photo()))).Refusal));
        using var locked = new MemoryStream(Documents.Attachments.HandmadePdf.Locked());
        Assert.False((await house.Do(new AttachDecisionPaper(decision, "khoa.pdf", locked))).Done);
    }
}
