using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MotCua.Documents.Signing.Keys;

namespace MotCua.Documents.Signing.Personal;

/// <summary>Signs as a person who consents elsewhere. Between her two consents the signing lies half done in its steps: her key, the moment, the paper with its room.</summary>
internal sealed class PersonalSigner(KeyKeepers keepers, RemoteSigning remote, Witnesses witnesses, SignedOnce once, KeyRing ring, CertificateAuthority authority, DocumentSettings settings, TimeProvider clock) : IPersonalSigner
{
    private readonly Consents consents = new(ring);

    public string? Service => settings.Signing.Citizens?.Name;

    public PersonalAnswer? Read(string state) => consents.Read(state);

    public async Task<Uri> AskForKeys(PersonalSigning signing, CancellationToken cancel)
    {
        var line = Line();
        var state = consents.State(signing, PersonalConsent.Keys);
        return line.Keys(await line.Door(cancel), state, consents.Verifier(state));
    }

    public Task<Uri?> MakeReady(PersonalSigning signing, byte[] pdf, PersonalMark mark, string code, CancellationToken cancel) => once.Meanwhile(pdf, Who(signing), async steps =>
    {
        if (steps.Has("seal"))
        {
            return null;
        }

        var line = Line();
        var door = await line.Door(cancel);
        var badge = await line.Redeem(door, code, consents.Verifier(consents.State(signing, PersonalConsent.Keys)), cancel);
        var key = Hers(await line.Keys(badge, cancel), mark);
        if (!await Holds(steps, key, cancel))
        {
            steps.Forget();
            var now = clock.GetUtcNow();
            await steps.Put("key", JsonSerializer.SerializeToUtf8Bytes(key), cancel);
            await steps.Put("at", Encoding.ASCII.GetBytes(now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)), cancel);
            await steps.Put("pdf", Draw(pdf, mark, now), cancel);
        }

        await steps.Put("badge", Encoding.UTF8.GetBytes(badge), cancel);
        return await Consent(signing, steps, line, door, key, mark.Reason, cancel);
    }, cancel);

    public Task<byte[]> Sign(PersonalSigning signing, byte[] pdf, string code, CancellationToken cancel) => once.Or(pdf, Who(signing), async steps =>
    {
        var ready = DocumentRefusals.SigningConsentOver.Unless(await steps.Find("pdf", cancel));
        var room = Pades.RoomIn(ready);
        var seal = await steps.Or("seal", async () =>
        {
            DocumentRefusals.SigningConsentOver.If(await IsOver(steps, cancel));
            var key = JsonSerializer.Deserialize<PersonalKey>(DocumentRefusals.SigningConsentOver.Unless(await steps.Find("key", cancel)))!;
            var badge = Encoding.UTF8.GetString(DocumentRefusals.SigningConsentOver.Unless(await steps.Find("badge", cancel)));
            var line = Line();
            var right = await line.Redeem(await line.Door(cancel), code, consents.Verifier(consents.State(signing, PersonalConsent.Signature)), cancel);
            var (attributes, signature, chain) = await keepers.Sign(new ConsentedKey(key, hash => line.Sign(badge, right, key, hash, cancel)), room.Content, cancel);
            return CadesSeal.Assemble(attributes, signature, chain, token: null);
        }, cancel);
        var signed = room.Fill(!witnesses.AreWanted ? seal : await steps.Or("stamped", () => witnesses.Stamp(room.Content, seal, cancel), cancel));
        return await witnesses.Prove(signed, cancel);
    }, cancel);

    private static string Who(PersonalSigning signing) => $"{signing.Id}|{signing.Matter}|person";

    private PersonalLine Line()
    {
        var service = DocumentRefusals.NoPersonalService.Unless(settings.Signing.Citizens);
        return new(remote.Line(service.Address), service);
    }

    /// <summary>Her key and nobody else's: of all that the service shows, the one whose certificate names her and is believed today.</summary>
    private PersonalKey Hers(IReadOnlyList<PersonalKey> keys, PersonalMark mark)
    {
        DocumentRefusals.NoPersonalKey.If(keys.Count == 0);
        PersonalKey[] hers = [.. keys.Where(key => PersonalNumber.In(key.Certificates()[0]) == mark.Number)];
        DocumentRefusals.CertificateOfAnother.With(Chains.NameOf(keys[0].Certificates()[0])).If(hers.Length == 0);
        var now = clock.GetUtcNow();
        PersonalKey[] valid = [.. hers.Where(key => key.Certificates()[0] is var one && now >= one.NotBefore.ToUniversalTime() && now <= one.NotAfter.ToUniversalTime())];
        DocumentRefusals.CertificateNotValid.If(valid.Length == 0);
        return DocumentRefusals.CertificateStrange.Unless(Array.Find(valid, key =>
            key.Certificates() is var chain && Chains.Trusted(chain[0], chain, [authority.Root, .. settings.Signing.Roots], now) is not null));
    }

    /// <summary>Whether what was made ready earlier still waits for the signature of this key, so that a second window asks for the same hash.</summary>
    private async Task<bool> Holds(SigningSteps steps, PersonalKey key, CancellationToken cancel) =>
        steps.Has("pdf") && !await IsOver(steps, cancel)
        && await steps.Find("key", cancel) is { } kept && JsonSerializer.Deserialize<PersonalKey>(kept)!.Chain[0].AsSpan().SequenceEqual(key.Chain[0]);

    private async Task<bool> IsOver(SigningSteps steps, CancellationToken cancel)
    {
        var (now, at) = (clock.GetUtcNow(), await steps.Find("at", cancel));
        return at is null || Time(at) is var begun && (begun > now || now - begun > settings.Signing.Citizens!.Waits);
    }

    private async Task<Uri> Consent(PersonalSigning signing, SigningSteps steps, PersonalLine line, Uri door, PersonalKey key, string? what, CancellationToken cancel)
    {
        var room = Pades.RoomIn((await steps.Find("pdf", cancel))!);
        var hash = SHA256.HashData(CadesSeal.Attributes(room.Content, key.Certificates()[0]));
        var state = consents.State(signing, PersonalConsent.Signature);
        return line.Signature(door, state, consents.Verifier(state), key, hash, what);
    }

    private byte[] Draw(byte[] bytes, PersonalMark mark, DateTimeOffset at)
    {
        using var pdf = new PdfStructure(bytes);
        var lines = Marks.Words("mark-person", new { mark.Name, At = at });
        var (page, left, bottom) = Marks.PenPlace(pdf);
        return Pades.Prepare(pdf, new(
            Marks.FieldName(pdf, "person"), mark.Name, string.Join(". ", lines), at, mark.Reason, null, nameof(Sheets.SigningCapacity.Own), null,
            page, left, bottom, Marks.PenWidth, Marks.PenHeight, lines, Marks.Blue), witnesses.Room);
    }

    private static DateTimeOffset Time(byte[] written) => DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(written, CultureInfo.InvariantCulture));
}
