using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class InternalAndCompetence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "internal",
                table: "procedures_version",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "internal",
                table: "procedures_decision_entry",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "of_internal",
                table: "procedures_decision",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "filed_by",
                table: "dossiers_dossier",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "internal",
                table: "dossiers_dossier",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "requested_by",
                table: "dossiers_dossier",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "competence_assignment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    wording = table.Column<Guid>(type: "TEXT", nullable: true),
                    cases = table.Column<string>(type: "TEXT", nullable: false),
                    giver = table.Column<string>(type: "TEXT", nullable: false),
                    taker = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false),
                    paper = table.Column<string>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    conditions = table.Column<string>(type: "TEXT", nullable: true),
                    report_months = table.Column<int>(type: "INTEGER", nullable: true),
                    transfer = table.Column<Guid>(type: "TEXT", nullable: true),
                    ended_by = table.Column<string>(type: "TEXT", nullable: true),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_competence_assignment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "competence_transfer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    procedure_name = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    giver = table.Column<string>(type: "TEXT", nullable: false),
                    taker = table.Column<string>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    agency_name = table.Column<string>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: false),
                    proposal = table.Column<string>(type: "TEXT", nullable: true),
                    proposer = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    is_approved = table.Column<bool>(type: "INTEGER", nullable: true),
                    decision = table.Column<string>(type: "TEXT", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    decided_words = table.Column<string>(type: "TEXT", nullable: true),
                    texts = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_competence_transfer", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_requested_by_id",
                table: "dossiers_dossier",
                columns: new[] { "requested_by", "id" },
                filter: "requested_by IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_competence_assignment_procedure_from",
                table: "competence_assignment",
                columns: new[] { "procedure", "from" });

            migrationBuilder.CreateIndex(
                name: "IX_competence_assignment_transfer",
                table: "competence_assignment",
                column: "transfer");

            migrationBuilder.CreateIndex(
                name: "IX_competence_transfer_number",
                table: "competence_transfer",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_competence_transfer_procedure",
                table: "competence_transfer",
                column: "procedure");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "competence_assignment");

            migrationBuilder.DropTable(
                name: "competence_transfer");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_dossier_requested_by_id",
                table: "dossiers_dossier");

            migrationBuilder.DropColumn(
                name: "internal",
                table: "procedures_version");

            migrationBuilder.DropColumn(
                name: "internal",
                table: "procedures_decision_entry");

            migrationBuilder.DropColumn(
                name: "of_internal",
                table: "procedures_decision");

            migrationBuilder.DropColumn(
                name: "filed_by",
                table: "dossiers_dossier");

            migrationBuilder.DropColumn(
                name: "internal",
                table: "dossiers_dossier");

            migrationBuilder.DropColumn(
                name: "requested_by",
                table: "dossiers_dossier");
        }
    }
}
