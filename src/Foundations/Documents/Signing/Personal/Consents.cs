using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace MotCua.Documents.Signing.Personal;

/// <summary>The marks by which an answer is known again. Nothing of them is kept: they are worked out anew from a key of the house.</summary>
internal sealed class Consents(KeyRing keys)
{
    private const int Guids = 32;

    private byte[] Key => keys.KeyFor("personal-consent");

    public string State(PersonalSigning signing, PersonalConsent consent)
    {
        var said = $"{signing.Matter:N}{signing.Id:N}{Letter(consent)}";
        return said + Proof("state|" + said);
    }

    public PersonalAnswer? Read(string state)
    {
        if (state.Length <= (2 * Guids) + 1 || !Guid.TryParseExact(state[..Guids], "N", out var matter) || !Guid.TryParseExact(state[Guids..(2 * Guids)], "N", out var id))
        {
            return null;
        }

        var answer = new PersonalAnswer(new(id, matter), state[2 * Guids] == Letter(PersonalConsent.Keys) ? PersonalConsent.Keys : PersonalConsent.Signature);
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(State(answer.Signing, answer.Consent)), Encoding.UTF8.GetBytes(state)) ? answer : null;
    }

    /// <summary>The secret behind a question (PKCE): whoever sees the answer on its way can do nothing with it.</summary>
    public string Verifier(string state) => Proof("verifier|" + state);

    public static string Challenge(string verifier) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));

    private string Proof(string said) => Base64Url.EncodeToString(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(said)));

    private static char Letter(PersonalConsent consent) => consent is PersonalConsent.Keys ? 'k' : 's';
}
