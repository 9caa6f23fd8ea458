using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Reception;

public sealed class ReceiveAtCounterTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_comes_to_the_counter_leaves_with_a_code(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Clerk());

        var dossier = Must(await house.Do(new ReceiveAtCounter(Procedure, null, DemoHouse.QuySon, DemoHouse.QuySon, new(MotCua.People.PersonKind.Citizen, "Leo Thị Sáu", "024158000058", new(1958, 2, 27), MotCua.People.Sex.Female))));
        var view = await house.View(dossier);
        Must(await house.Do(new CheckPapers(dossier, [.. view.Papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true))])));
        var accepted = Must(await house.Do(new AcceptDossier(dossier)));

        view = await house.View(dossier);
        Assert.Equal((DossierChannel.Direct, true, accepted.Code), (view.Channel, view.Assisted, view.Code));
        Assert.All(view.Papers, paper => Assert.Equal(PaperSource.Counter, paper.Source));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_held_about_the_applicant_is_never_asked_again(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Clerk());
        var dossier = Must(await house.Do(new ReceiveAtCounter(Procedure, null, DemoHouse.QuySon, DemoHouse.QuySon, new(MotCua.People.PersonKind.Citizen, "Leo Thị Sáu", "024158000058"))));

        var draft = Must(await house.Ask(new ViewDraft(dossier)));
        var held = draft.Page!.Fields.Where(field => field.Source is not null).ToDictionary(field => field.Name, field => (field.Value, field.Source));

        Assert.Equal(("Leo Thị Sáu", "Dữ liệu người dân hệ thống đang giữ"), held["nguoi_nop.ho_ten"]);
        Assert.Equal("024158000058", held["nguoi_nop.so_dinh_danh"].Value);
        Assert.Equal(("0987000058", "Tài khoản của bạn"), held["nguoi_nop.dien_thoai"]);
        Assert.DoesNotContain(draft.Errors, error => held.ContainsKey(error.Name));
        Assert.Contains("Leo Thị Sáu", (await house.View(dossier)).Answers, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_was_told_at_the_counter_stands_in_the_form_without_a_source_it_does_not_have(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Clerk());
        var child = new MotCua.People.NewPerson(MotCua.People.PersonKind.Citizen, "Vi Bảo An", "024221000331", Phone: "0987000112");
        var dossier = Must(await house.Do(new ReceiveAtCounter(Procedure, null, DemoHouse.QuySon, DemoHouse.QuySon, child)));

        var asked = Must(await house.Ask(new ViewDraft(dossier))).Page!.Fields.Single(field => field.Name == "nguoi_nop.dien_thoai");

        Assert.Equal(("0987000112", null), (asked.Value, asked.Source));
    }
}
