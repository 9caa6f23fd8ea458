using MotCua.Dossiers;
using MotCua.Dossiers.Internal;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;
using MotCua.People.Registration;
using MotCua.Procedures;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Dossiers.Internal.RequestScene;

namespace MotCua.Modules.Tests.Dossiers.Internal;

public sealed class StartRequestTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task The_agency_is_the_applicant_as_the_organisation_register_has_it(TestDatabase database)
    {
        await using var house = await House.On(database);

        var draft = await house.ARequestDraft();

        var view = Must(await house.Ask(new ViewMyDossier(draft)));
        Assert.Equal(("Sở Tư pháp", Justice, InternalGroup.B, HomeAffairs, 0L), (view.ApplicantName, view.ApplicantNumber, view.Internal, view.CompetentAgency, view.Fee));
        Assert.Equal((await house.Asker()).Name, view.SubmitterName);
        Assert.Null(view.ApplicantPhone);
        Assert.Equal(PersonKind.Agency, (await house.With<IPeople, PersonCard?>(people => people.Person(view.Applicant, default)))!.Kind);
        Assert.Null(await house.With<IPeople, PersonCard?>(people => people.ByNumber(Justice, default)));
        Assert.Equal(view.Applicant, Must(await house.Ask(new ViewMyDossier(await house.ARequestDraft()))).Applicant);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Nobody_files_for_another_agency_and_only_what_is_internal(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Asker());

        Assert.True(NotYourRequest.Is((await house.Do(new StartRequest(Leave, null, DemoHouse.QuySon, HomeAffairs))).Refusal));
        Assert.True(NotInternal.Is((await house.Do(new StartRequest(DossierScene.Procedure, null, Justice, DemoHouse.QuySon))).Refusal));
        Assert.True(NoAgency.Is((await house.Do(new StartRequest(Leave, null, Justice, DemoHouse.QuySon))).Refusal));
        Assert.False((await house.As(await house.Citizen()).Do(new StartRequest(Leave, null, Justice, HomeAffairs))).Done);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task For_citizens_it_is_not_there_and_the_counter_sends_it_elsewhere(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Citizen());
        Assert.True(DossierRefusals.NoSuchProcedure.Is((await house.Do(new StartDraft(Leave, null, HomeAffairs))).Refusal));

        house.As(await house.Clerk(HomeAffairs));
        Assert.True(InternalOnly.Is((await house.Do(new ReceiveAtCounter(Leave, null, HomeAffairs, HomeAffairs, new(PersonKind.Citizen, "Vi Văn Thắng", "024085000112")))).Refusal));
        Assert.True(PeopleRefusals.AgencyNotTyped.Is((await house.As(await house.Clerk()).Do(new RegisterPerson(new(PersonKind.Agency, "Sở Tư pháp", Justice)))).Refusal));
    }
}
