using MotCua.Kernel;

namespace MotCua.Registers;

/// <summary>What this room may say no to.</summary>
public static class RegisterRefusals
{
    public static readonly Refusal NotAboutYou = new(RefusalKind.Forbidden, "register.not-about-you", "These readings are about somebody else.");
}
