namespace MotCua.Documents;

/// <summary>
/// The pen of a person whose key a service keeps. She consents there herself, in her own browser: once to show us her keys, and once to
/// sign this very hash. What comes back is put together and witnessed like every other signature of the house.
/// </summary>
public interface IPersonalSigner
{
    /// <summary>What people call the service; nothing where none is set up.</summary>
    string? Service { get; }

    /// <summary>Where she consents to our seeing her keys. Asks the service, so that a silent one is noticed before anybody is sent there.</summary>
    Task<Uri> AskForKeys(PersonalSigning signing, CancellationToken cancel);

    /// <summary>Finds her key by what she consented to, leaves room for her signature in the paper and pins its hash; answers where she consents to the signing, or nothing where she signed before and only our part is left.</summary>
    Task<Uri?> MakeReady(PersonalSigning signing, byte[] pdf, PersonalMark mark, string code, CancellationToken cancel);

    /// <summary>Signs what she consented to. The same paper signed again is the same paper, however often it is asked for.</summary>
    Task<byte[]> Sign(PersonalSigning signing, byte[] pdf, string code, CancellationToken cancel);

    /// <summary>Which signing an answer belongs to, and which of the two consents it gives; nothing where we never asked.</summary>
    PersonalAnswer? Read(string state);
}

/// <summary>One signing: its own id, and the matter that the paper belongs to.</summary>
public sealed record PersonalSigning(Guid Id, Guid Matter);

/// <summary>Whose signature it must be, by name and number, and why she signs.</summary>
public sealed record PersonalMark(string Name, string Number, string? Reason);

/// <summary>The consents she gives: to show her keys, and to sign.</summary>
public enum PersonalConsent
{
    Keys,
    Signature,
}

/// <summary>What an answer of the service belongs to.</summary>
public sealed record PersonalAnswer(PersonalSigning Signing, PersonalConsent Consent);
