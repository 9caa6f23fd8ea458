using MotCua.Documents;
using MotCua.Dossiers;
using MotCua.Dossiers.Elsewhere;
using MotCua.Dossiers.HandingOver;
using MotCua.Dossiers.Post;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Sheets;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Dossiers.TravelScene;

namespace MotCua.Modules.Tests.Dossiers.Post;

public sealed class RegisterEnvelopeTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_answer_is_due_counted_from_the_arrival_of_the_letter_and_it_opens_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Clerk());
        var arrived = house.Clock.GetUtcNow();
        var envelope = Must(await house.Do(new RegisterEnvelope(DemoHouse.QuySon, "Vi Văn Thắng", "ea 123 456 789 vn")));
        Assert.Equal("EA123456789VN", Assert.Single(Must(await house.Ask(new FindEnvelopes())).Rows).Tracking);
        house.Clock.Advance(TimeSpan.FromHours(2));

        var person = new MotCua.People.NewPerson(MotCua.People.PersonKind.Citizen, "Vi Văn Thắng", "024085000112");
        var dossier = Must(await house.Do(new ReceiveAtCounter(Procedure, null, DemoHouse.QuySon, DemoHouse.QuySon, person, Channel: DossierChannel.Post, Envelope: envelope)));
        var late = Must(await house.Do(new ReceiveAtCounter(Procedure, null, DemoHouse.QuySon, DemoHouse.QuySon, person)));
        var again = await house.Do(new ReceiveAtCounter(Procedure, null, DemoHouse.QuySon, DemoHouse.QuySon, person, Channel: DossierChannel.Post, Envelope: envelope));

        var view = await house.View(dossier);
        Assert.Equal(arrived, view.SubmittedAt!.Value, TimeSpan.FromSeconds(1));
        Assert.True(view.AnswerDue < (await house.View(late)).AnswerDue);
        Assert.True(EnvelopeOpened.Is(again.Refusal));
        Assert.Equal(dossier, Assert.Single(Must(await house.Ask(new FindEnvelopes(EnvelopeState.Opened))).Rows).Dossier);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_number_is_registered_once_and_must_be_one(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Clerk());
        Must(await house.Do(new RegisterEnvelope(DemoHouse.QuySon, "Leo Thị Sáu", "EA123456780VN")));

        Assert.True(TrackingTaken.Is((await house.Do(new RegisterEnvelope(DemoHouse.QuySon, "Leo Thị Sáu", "EA123456780VN"))).Refusal));
        Assert.True(TrackingWrong.Is((await house.Do(new RegisterEnvelope(DemoHouse.QuySon, "Leo Thị Sáu", "12"))).Refusal));
        Assert.True(NotYourAgency.Is((await house.Do(new RegisterEnvelope(Neighbour, "Leo Thị Sáu", "EA123456781VN"))).Refusal));
    }
}
