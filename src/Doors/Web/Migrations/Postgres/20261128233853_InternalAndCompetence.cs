using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class InternalAndCompetence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "competence");

            migrationBuilder.AddColumn<string>(
                name: "internal",
                schema: "procedures",
                table: "version",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "filed_by",
                schema: "dossiers",
                table: "dossier",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "internal",
                schema: "dossiers",
                table: "dossier",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "requested_by",
                schema: "dossiers",
                table: "dossier",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "internal",
                schema: "procedures",
                table: "decision_entry",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "of_internal",
                schema: "procedures",
                table: "decision",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "assignment",
                schema: "competence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    wording = table.Column<Guid>(type: "uuid", nullable: true),
                    cases = table.Column<string>(type: "text", nullable: false),
                    giver = table.Column<string>(type: "text", nullable: false),
                    taker = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    paper = table.Column<string>(type: "text", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    conditions = table.Column<string>(type: "text", nullable: true),
                    report_months = table.Column<int>(type: "integer", nullable: true),
                    transfer = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_by = table.Column<string>(type: "text", nullable: true),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    made_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assignment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "transfer",
                schema: "competence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    procedure_name = table.Column<string>(type: "text", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false),
                    giver = table.Column<string>(type: "text", nullable: false),
                    taker = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    agency_name = table.Column<string>(type: "text", nullable: false),
                    why = table.Column<string>(type: "text", nullable: false),
                    proposal = table.Column<string>(type: "text", nullable: true),
                    proposer = table.Column<Guid>(type: "uuid", nullable: false),
                    proposed_by = table.Column<string>(type: "text", nullable: false),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    is_approved = table.Column<bool>(type: "boolean", nullable: true),
                    decision = table.Column<string>(type: "text", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decided_by = table.Column<string>(type: "text", nullable: true),
                    decided_words = table.Column<string>(type: "text", nullable: true),
                    texts = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transfer", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_requested_by_id",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "requested_by", "id" },
                filter: "requested_by IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_assignment_procedure_from",
                schema: "competence",
                table: "assignment",
                columns: new[] { "procedure", "from" });

            migrationBuilder.CreateIndex(
                name: "IX_assignment_transfer",
                schema: "competence",
                table: "assignment",
                column: "transfer");

            migrationBuilder.CreateIndex(
                name: "IX_transfer_number",
                schema: "competence",
                table: "transfer",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_transfer_procedure",
                schema: "competence",
                table: "transfer",
                column: "procedure");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assignment",
                schema: "competence");

            migrationBuilder.DropTable(
                name: "transfer",
                schema: "competence");

            migrationBuilder.DropIndex(
                name: "IX_dossier_requested_by_id",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropColumn(
                name: "internal",
                schema: "procedures",
                table: "version");

            migrationBuilder.DropColumn(
                name: "filed_by",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropColumn(
                name: "internal",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropColumn(
                name: "requested_by",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropColumn(
                name: "internal",
                schema: "procedures",
                table: "decision_entry");

            migrationBuilder.DropColumn(
                name: "of_internal",
                schema: "procedures",
                table: "decision");
        }
    }
}
